import { wire } from '@tokos/language';
import { binding, expression } from '../organs/receptor/index.ts';
import { labourPain } from '../organs/senses/index.ts';
import {
  activation,
  cervix,
  contraction,
  cyclooxygenase,
  descent,
  givenProstaglandins,
  involution,
  placenta,
  prostaglandins,
  wombOxytocin,
} from '../organs/uterus/index.ts';
import { wholeBody } from './whole-body.ts';

const { placenta: _inside, ...given } = wholeBody.given;

/** The whole body with a womb in labour: the placenta is an organ now, and leaves. */
export const labouringBody = wire(
  'labouring-body',
  [
    ...wholeBody.components,
    activation,
    expression,
    wombOxytocin,
    binding,
    givenProstaglandins,
    cyclooxygenase,
    prostaglandins,
    contraction,
    cervix,
    descent,
    placenta,
    involution,
    labourPain,
  ],
  {
    ...given,
    stressor: '0',
    epidural: '0',
    membranesRuptured: '0',
    upright: '0',
    walking: '0',
    support: '0',
    slowBreathing: '0',
    backMassage: '0',
    music: '0',
    localOxytocinCut: '0',
    stretchCut: '0',
    oxytocinCut: '0',
    softeningCut: '0',
  },
  // they follow weeks of pregnancy and hours of waking
  [
    'oxytocinase',
    'restingClearance',
    'terminalShare',
    'restRelease',
    'restFiring',
    'restSupply',
    'activation',
  ],
);
