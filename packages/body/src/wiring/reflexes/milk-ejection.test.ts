import { check } from '@tokos/language';
import { expect, test } from 'vitest';
import { synapticDrive } from '../../organs/hypothalamus/index.ts';
import * as signals from '../../signals/index.ts';
import type { Placed } from '../placed.ts';
import { wholeBody } from '../whole-body.ts';
import { milkEjection } from './milk-ejection.ts';

const { before, later, after, given } = milkEjection;
const all: readonly Placed[] = [...before, ...after];
const own = ({ ports }: Placed, port: string): string => ports[port] ?? port;
const written = (places: readonly Placed[]): string[] =>
  places.flatMap((place) => Object.keys(place.component.outputs).map((port) => own(place, port)));
const bodys = wholeBody.components.flatMap(({ outputs }) => Object.keys(outputs));
const unitOf = (port: string): string => (signals as Record<string, { unit: string }>)[port]!.unit;

test('the units of every equation of the reflex agree', () => {
  for (const { component } of all) expect(() => check(component)).not.toThrow();
});

test('whatever an organ of the reflex hears, somebody says, or the world does', () => {
  const said = [...written(all), ...bodys, ...Object.keys(wholeBody.given), ...later.map(({ to }) => to)];
  for (const place of all) {
    for (const port of Object.keys(place.component.inputs).map((p) => own(place, p))) {
      expect([port, said.includes(port) || port in given]).toEqual([port, true]);
    }
  }
  for (const { from } of later) expect(bodys).toContain(from);
});

test('nothing is said by two', () => {
  const names = [...written(all), ...bodys, ...later.map(({ to }) => to)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('a port has one unit, whoever says or hears it', () => {
  for (const place of all) {
    const { inputs, outputs } = place.component;
    for (const [port, { unit }] of Object.entries({ ...inputs, ...outputs })) {
      expect([port, unit]).toEqual([port, unitOf(own(place, port))]);
    }
  }
});

test('the reflex ends where the cells begin: at priming and synaptic drive', () => {
  expect(written(before)).toEqual(expect.arrayContaining(['primingDrive', 'synapticDrive']));
  expect(Object.keys(synapticDrive.inputs)).toEqual(
    expect.arrayContaining(['primingDrive', 'synapticDrive']),
  );
});

test('left and right are one text', () => {
  const [left, right] = ['left-breast', 'right-breast'].map((name) => all.find((p) => p.name === name)!);
  expect(left!.component).toBe(right!.component);
  expect(written([left!]).map((port) => port.replace('Left', 'Right'))).toEqual(written([right!]));
});
