import { type Port, port } from '@tokos/language';

/** What happens in the breasts; what both have apart stands for each side below. */
export const breastOxytocin = port('pmol/L', 'free oxytocin that arrives at the breasts', [0, 1e6]);
export const contraction = port('1', 'contraction of the cells round the alveoli', [0, 1]);
export const letDown = port('1', 'a let-down lasts: 1, or not: 0', [0, 1]);
export const letDowns = port('1', 'let-downs so far', [0, 1e6]);
export const daysAfterBirth = port('d', 'days since birth', [0, 4000]);
export const basalProlactin = port('ng/mL', 'prolactin between feeds', [0, 1e4]);
export const prolactin = port('ng/mL', 'prolactin in plasma', [0, 1e4]);
export const lactogenesis = port('1', 'share of full milk making that day and prolactin allow', [0, 1]);

export const sucks = port('1', 'an infant sucks at this breast: 1, or not: 0', [0, 1]);
export const pump = port('mmHg', 'vacuum of a pump at this breast', [0, 400]);
export const breastWarmth = port('1', 'warmth on the breast; 1 is a warm compress', [0, 1]);
export const breastMassage = port('1', 'massage of the breast', [0, 1]);
export const alveolarPressure = port('mmHg', 'pressure in the alveoli', [0, 1e3]);
export const ductWidth = port('1', 'width of the milk ducts over their own between feeds', [0, 100]);
export const milkFlow = port('mL/s', 'milk that leaves the nipple', [0, 100]);
export const breastFill = port('1', 'milk in the alveoli over what they can store', [0, 10]);
export const milkStored = port('mL', 'milk in alveoli and ducts', [0, 1e4]);
export const milkMade = port('mL', 'milk made since the start of the run', [0, 1e6]);
export const milkRemoved = port('mL', 'milk that has left the nipple since the start of the run', [0, 1e6]);

const side = (which: 'left' | 'right', of: Port): Port => ({ ...of, about: `${of.about}, ${which} breast` });

export const breastWarmthLeft = side('left', breastWarmth);
export const breastWarmthRight = side('right', breastWarmth);
export const breastMassageLeft = side('left', breastMassage);
export const breastMassageRight = side('right', breastMassage);
export const alveolarPressureLeft = side('left', alveolarPressure);
export const alveolarPressureRight = side('right', alveolarPressure);
export const ductWidthLeft = side('left', ductWidth);
export const ductWidthRight = side('right', ductWidth);
export const milkFlowLeft = side('left', milkFlow);
export const milkFlowRight = side('right', milkFlow);
export const breastFillLeft = side('left', breastFill);
export const breastFillRight = side('right', breastFill);
export const milkStoredLeft = side('left', milkStored);
export const milkStoredRight = side('right', milkStored);
export const milkMadeLeft = side('left', milkMade);
export const milkMadeRight = side('right', milkMade);
export const milkRemovedLeft = side('left', milkRemoved);
export const milkRemovedRight = side('right', milkRemoved);
