import { parameter } from '@tokos/language';
import { toy } from '../running.ts';

/** The numbers of a fixture, not of the body: they only have to be those of the loop beside it. */
export const step = parameter(1, 'ms', toy);
export const q = parameter(0.5, '1', toy);
export const V_rest = parameter(-56, 'mV', toy);
export const V_th = parameter(-50, 'mV', toy);
export const a_P = parameter(2, 'mV', toy);
export const h_M = parameter(3.5, 'ms', toy);
export const k_H = parameter(30, 'mV', toy);
export const h_H = parameter(7.5, 'ms', toy);
export const k_A = parameter(1, 'mV', toy);
export const h_A = parameter(350, 'ms', toy);
export const k_B = parameter(0.021, '1', toy);
export const h_B = parameter(2, 's', toy);
export const b_0 = parameter(0.5, '1', toy);
export const k_E = parameter(1.5, '1', toy);
export const h_E = parameter(100, 'ms', toy);
export const E_th = parameter(12, '1', toy);
export const k_C = parameter(0.0003, '1', toy);
export const h_C = parameter(20, 's', toy);
export const C_th = parameter(0.14, '1', toy);
export const alpha = parameter(0.003, '1/s', toy);
export const beta = parameter(120, 'pg/s', toy);
export const P_max = parameter(5000, 'pg', toy);
export const C_rest = parameter(0.03, '1', toy);
export const still = parameter(0, 'mV', toy);
export const none = parameter(0, '1', toy);
