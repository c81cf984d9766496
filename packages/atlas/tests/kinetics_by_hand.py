"""Three experiments of the atlas integrated by another program, from the published formulas alone.

Nothing is read from the model: constants and protocols are written out again, so that a slip in either shows.
Time in minutes, volumes in litres, amounts in pmol. Prints one JSON object: experiment, measure, value.
"""

import json

import numpy as np
from scipy.integrate import solve_ivp, trapezoid
from scipy.optimize import least_squares

V1, V2, Q = 11.0, 35.7, 0.99
CL_LIN, CL_SAT, K_M = 0.42, 0.96, 98.0
K_OX, A_TERM = 2.40, 2.1
GRAMS_PER_MOLE = 1007.19
REST = 1.9e3 / GRAMS_PER_MOLE

per_litre = lambda pg_per_ml: pg_per_ml * 1e3 / GRAMS_PER_MOLE
pg_per_ml = lambda pmol_per_l: pmol_per_l * GRAMS_PER_MOLE / 1e3
pmol = lambda ug: ug * 1e6 / GRAMS_PER_MOLE


def in_pregnancy(weeks):
    return A_TERM / (1 + np.exp(-(weeks - 28) / 4)) * 1.05


def after_birth(days):
    return A_TERM * np.exp(-np.log(2) * days / 2)


def live(minutes, at, activity=0.0, rate=0.0, over=None, depot=0.0, ka=0.0, share=0.0):
    """Level [pmol/L] at the times `at`: an infusion for `over` minutes, and a depot that empties at `ka`."""

    def clearance(c):
        return CL_LIN + CL_SAT / (1 + c / K_M) + K_OX * activity

    secretion = clearance(REST) * REST

    def rates(_, y, running):
        c1, c2, left = y
        flow = secretion + running + share * ka * left - clearance(c1) * c1 - Q * (c1 - c2)
        return [flow / V1, Q * (c1 - c2) / V2, -ka * left]

    exact = {"method": "LSODA", "rtol": 1e-9, "atol": 1e-12}
    start = [REST, REST, depot]
    if over is None:
        return solve_ivp(rates, (0, minutes), start, args=(rate,), t_eval=at, **exact).y[0]
    given = solve_ivp(rates, (0, over), start, args=(rate,), **exact)
    return solve_ivp(rates, (over, minutes), given.y[:, -1], args=(0.0,), t_eval=at, **exact).y[0]


def plateau():
    groups = {
        "term_low": (17.9, in_pregnancy(40)),
        "term_high": (35.7, in_pregnancy(40)),
        "postpartum_low": (4.3, after_birth(63)),
        "postpartum_high": (8.5, after_birth(63)),
    }
    found = {}
    for name, (ng_per_min, activity) in groups.items():
        rate = pmol(ng_per_min / 1000)
        [level] = live(120, [120], activity=activity, rate=rate)
        found[f"mcr_{name}"] = rate / (level - REST)
        found[f"level_{name}"] = pg_per_ml(level)
    found["mcr_ratio_term_to_postpartum"] = found["mcr_term_low"] / found["mcr_postpartum_low"]
    found["mcr_ratio_high_to_low_term"] = found["mcr_term_high"] / found["mcr_term_low"]
    found["mcr_ratio_high_to_low_postpartum"] = found["mcr_postpartum_high"] / found["mcr_postpartum_low"]
    return found


def slope(time, rise, first, last):
    window = (time >= first - 1e-9) & (time <= last + 1e-9)
    return -np.polyfit(time[window], np.log(rise[window]), 1)[0]


def bolus():
    dose, over = pmol(1.71), 1 / 6
    time = np.linspace(over, 60, 60_001)
    rise = live(60, time, rate=dose / over, over=over) - REST
    first = rise[0] * over / 2
    area = first + trapezoid(rise, time) + rise[-1] / slope(time, rise, 40, 60)
    # two exponentials, each sample weighing by its relative error
    window = time >= 2
    t, y = time[window][::100], rise[window][::100]

    def misfit(p):
        a, fast, b, slow = np.exp(p)
        return (a * np.exp(-fast * t) + b * np.exp(-slow * t)) / y - 1

    best = least_squares(misfit, np.log([100, 0.2, 20, 0.02]), xtol=1e-14, ftol=1e-14, gtol=1e-14)
    _, fast, _, slow = np.exp(best.x)
    hours = lambda k: np.log(2) / k / 60
    return {
        "apparent_clearance": dose / area,
        "c_15min": np.interp(15, time, rise),
        "c_30min": np.interp(30, time, rise),
        "half_life_fast": hours(max(fast, slow)),
        "half_life_slow": hours(min(fast, slow)),
        "volume": dose / area / slope(time, rise, 20, 60),
    }


def routes():
    time = np.linspace(0, 180, 18_001)
    peak = lambda ug, ka, share: pg_per_ml(live(180, time, depot=pmol(ug), ka=ka, share=share).max())
    muscle, nose = peak(25, 0.045, 1.0), peak(82, 0.035 + 0.025, 0.03)
    return {
        "peak_im_25ug": muscle,
        "peak_nasal_82ug": nose,
        "im_over_nasal_dose_normalised": (muscle / 25) / (nose / 82),
        "peak_buccal_70ug": peak(70, 0.0257, 0.0),
    }


print(
    json.dumps(
        {
            "mcr-term-vs-postpartum": plateau(),
            "bolus-1iu-men": bolus(),
            "im-nasal-buccal-men": routes(),
        }
    )
)
