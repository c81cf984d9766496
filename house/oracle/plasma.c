/*
 * An oracle for the circulation of oxytocin: the equations of the pharmacokinetic literature, written out
 * once more, in minutes, and integrated by CVODE of SUNDIALS at a relative tolerance of 1e-12. It shares no
 * line with the product. Reads names and values from standard input:
 *
 *   parameter V1 11
 *   start gestation 39
 *   at 0 infusion 16.68        an input takes a new value
 *   at 0 +muscle 24822         an amount is put into a depot
 *   until 240
 *
 * Prints one line a minute: minute, C1, C2, activity of oxytocinase, muscle, nose, received, cleared.
 */
#include <cvode/cvode.h>
#include <math.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>

enum { C1, C2, MUSCLE, NOSE, RECEIVED, CLEARED, STATES };
static const char *const STATE_NAMES[STATES] = {"C1", "C2", "muscle", "nose", "received", "cleared"};

/* Parameters, inputs and what a person brings along, by name. */
static struct {
  char name[32];
  double value;
} known[64];
static int knownCount = 0;

static void set(const char *name, double value) {
  for (int i = 0; i < knownCount; i++) {
    if (strcmp(known[i].name, name) == 0) {
      known[i].value = value;
      return;
    }
  }
  snprintf(known[knownCount].name, sizeof known[0].name, "%s", name);
  known[knownCount++].value = value;
}
static double of(const char *name) {
  for (int i = 0; i < knownCount; i++)
    if (strcmp(known[i].name, name) == 0) return known[i].value;
  fprintf(stderr, "plasma: nobody said what '%s' is\n", name);
  exit(2);
}

static const double MINUTES_IN_A_WEEK = 7.0 * 24.0 * 60.0;

/* A rises with the age of the pregnancy while the placenta is inside. */
static double oxytocinase(double t) {
  double weeks = of("gestation") + of("placenta") * t / MINUTES_IN_A_WEEK;
  double since = of("since") + (1.0 - of("placenta")) * t / (24.0 * 60.0); /* days */
  double rise = of("A_full") / (1.0 + exp(-(weeks - of("GA_half")) / of("tau_GA")));
  return rise * pow(2.0, -since / of("t_ox"));
}

static double clearance(double level, double t) {
  double usual = of("CL_lin") + of("CL_sat") / (1.0 + level / of("K_m")) + of("k_ox") * oxytocinase(t);
  return usual * pow(of("W") / 70.0, 0.75);
}

static int rates(sunrealtype t, N_Vector states, N_Vector into, void *unused) {
  (void)unused;
  const double *y = N_VGetArrayPointer(states);
  double *d = N_VGetArrayPointer(into);
  double rest = of("C_rest");
  double secretion = clearance(rest, t) * rest;
  double absorbed = of("F_muscle") * of("k_muscle") * y[MUSCLE] + of("F_nose") * of("k_nose") * y[NOSE];
  double enters = secretion + of("infusion") + absorbed;
  double leaves = clearance(y[C1], t) * y[C1];
  double exchange = of("Q") * (y[C1] - y[C2]);
  d[C1] = (enters - leaves - exchange) / (of("V1") * of("W") / 70.0);
  d[C2] = exchange / (of("V2") * of("W") / 70.0);
  d[MUSCLE] = -of("k_muscle") * y[MUSCLE];
  d[NOSE] = -of("k_nose") * y[NOSE];
  d[RECEIVED] = enters;
  d[CLEARED] = leaves;
  return 0;
}

static void check(int flag, const char *what) {
  if (flag >= 0) return;
  fprintf(stderr, "plasma: %s failed with %d\n", what, flag);
  exit(1);
}

static void print(double minute, const double *y) {
  printf("%.17g %.17g %.17g %.17g %.17g %.17g %.17g %.17g\n", minute, y[C1], y[C2], oxytocinase(minute),
         y[MUSCLE], y[NOSE], y[RECEIVED], y[CLEARED]);
}

int main(int count, char **arguments) {
  int method = count > 1 && strcmp(arguments[1], "adams") == 0 ? CV_ADAMS : CV_BDF;
  struct {
    double minute, value;
    char name[32];
  } deeds[64];
  int deedCount = 0;
  double until = 0;
  set("infusion", 0);
  char word[32], name[32];
  double value, minute;
  while (scanf("%31s", word) == 1) {
    if (strcmp(word, "until") == 0 && scanf("%lf", &until) == 1) continue;
    if (strcmp(word, "at") == 0 && scanf("%lf %31s %lf", &minute, name, &value) == 3) {
      deeds[deedCount].minute = minute;
      deeds[deedCount].value = value;
      memcpy(deeds[deedCount++].name, name, sizeof name);
      continue;
    }
    if (scanf("%31s %lf", name, &value) != 2) return 2;
    set(name, value);
  }

  SUNContext context;
  check(SUNContext_Create(NULL, &context), "SUNContext_Create");
  N_Vector states = N_VNew_Serial(STATES, context);
  double *y = N_VGetArrayPointer(states);
  for (int i = 0; i < STATES; i++) y[i] = 0;
  y[C1] = y[C2] = of("C_rest");
  void *solver = CVodeCreate(method, context);
  check(CVodeInit(solver, rates, 0.0, states), "CVodeInit");
  check(CVodeSStolerances(solver, 1e-12, 1e-14), "CVodeSStolerances");
  check(CVodeSetMaxNumSteps(solver, 1000000), "CVodeSetMaxNumSteps");
  SUNMatrix matrix = SUNDenseMatrix(STATES, STATES, context);
  SUNLinearSolver linear = SUNLinSol_Dense(states, matrix, context);
  check(CVodeSetLinearSolver(solver, linear, matrix), "CVodeSetLinearSolver");

  double t = 0;
  for (int next = 0; t <= until; next++) {
    /* deeds of this minute are done before it is printed: the sample shows what they have changed */
    int acted = 0;
    for (int i = 0; i < deedCount; i++) {
      if (deeds[i].minute != t) continue;
      acted = 1;
      if (deeds[i].name[0] != '+') set(deeds[i].name, deeds[i].value);
      for (int s = 0; s < STATES; s++)
        if (deeds[i].name[0] == '+' && strcmp(deeds[i].name + 1, STATE_NAMES[s]) == 0) y[s] += deeds[i].value;
    }
    print(t, y);
    if (t >= until) break;
    if (acted) check(CVodeReInit(solver, t, states), "CVodeReInit");
    double end = next + 1;
    check(CVodeSetStopTime(solver, end), "CVodeSetStopTime");
    check(CVode(solver, end, states, &t, CV_NORMAL), "CVode");
    t = end;
  }
  N_VDestroy(states);
  SUNMatDestroy(matrix);
  SUNLinSolFree(linear);
  CVodeFree(&solver);
  SUNContext_Free(&context);
  return 0;
}
