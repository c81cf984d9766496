/*
 * Robertson's three reactions (1966), whose rates differ by nine powers of ten: the usual trial of a stiff
 * method. Integrated by CVODE of SUNDIALS (BDF, dense) at a relative tolerance of 1e-10 and an absolute one
 * of 1e-14. Prints one line for each time: time and the three amounts.
 */
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

static int rates(realtype t, N_Vector states, N_Vector into, void *none) {
  (void)t, (void)none;
  realtype *y = N_VGetArrayPointer(states), *d = N_VGetArrayPointer(into);
  d[0] = -0.04 * y[0] + 1e4 * y[1] * y[2];
  d[2] = 3e7 * y[1] * y[1];
  d[1] = -d[0] - d[2];
  return 0;
}

int main(void) {
  const realtype times[] = {0.4, 4, 40};
  SUNContext context;
  SUNContext_Create(NULL, &context);
  N_Vector states = N_VNew_Serial(3, context);
  realtype *y = N_VGetArrayPointer(states);
  y[0] = 1, y[1] = 0, y[2] = 0;
  void *solver = CVodeCreate(CV_BDF, context);
  SUNMatrix matrix = SUNDenseMatrix(3, 3, context);
  CVodeInit(solver, rates, 0, states);
  CVodeSStolerances(solver, 1e-10, 1e-14);
  CVodeSetLinearSolver(solver, SUNLinSol_Dense(states, matrix, context), matrix);
  CVodeSetMaxNumSteps(solver, 1000000);
  for (int i = 0; i < 3; i++) {
    realtype t;
    if (CVode(solver, times[i], states, &t, CV_NORMAL) < 0) return 1;
    printf("%.17g %.17g %.17g %.17g\n", t, y[0], y[1], y[2]);
  }
  return 0;
}
