import { component, startsAt } from '@tokos/language';
import * as p from './parameters.ts';
import {
  atLeftBreast,
  atRightBreast,
  infantIntake,
  infantSatisfied,
  milkRemovedLeft,
  milkRemovedRight,
  sucksLeft,
  sucksRight,
  wantedMilk,
} from './ports.ts';

const { gap, longest, meal, patience, sd_meal, trickle } = p;

/** An infant decides when a feed is over. */
export const infant = component('infant', {
  about: 'It sucks where it is put until it is full, until nothing flows, or until it has fed for long.',
  leavesOut: ['growth', 'hunger that grows with the time since the last feed', 'twins'],
  step: p.second,
  inputs: { atLeftBreast, atRightBreast, wantedMilk, milkRemovedLeft, milkRemovedRight },
  parameters: { meal, sd_meal, longest, patience, trickle, gap },
  states: {
    infantIntake: startsAt(p.noMilk),
    appetite: startsAt(meal),
    idle: startsAt(p.noTime),
    fed: startsAt(p.noTime),
    away: startsAt(gap),
    satisfied: startsAt(p.quiet),
    sucksLeft: startsAt(p.quiet),
    sucksRight: startsAt(p.quiet),
    seenLeft: startsAt(p.noMilk),
    seenRight: startsAt(p.noMilk),
  },
  outputs: { sucksLeft, sucksRight, infantIntake, infantSatisfied },
  equations: `
    drunk = sucksLeft*(milkRemovedLeft - seenLeft) + sucksRight*(milkRemovedRight - seenRight)
    next seenLeft = milkRemovedLeft
    next seenRight = milkRemovedRight
    next infantIntake = infantIntake + drunk

    offered = atLeftBreast > 1/2 or atRightBreast > 1/2
    next away = if(offered, 0, away + step)
    another = normal()
    when away > gap: satisfied = 0; idle = 0; fed = 0; infantIntake = 0
    when away > gap: appetite = meal*exp(sd_meal*another - sd_meal^2/2)
    next fed  = if(offered, fed + step, fed)
    next idle = if(drunk > trickle*step, 0, if(offered, idle + step, idle))

    full = infantIntake >= if(wantedMilk > 0, wantedMilk, appetite)
    when offered and (full or idle > patience or fed > longest): satisfied = 1
    hungry = satisfied < 1/2
    next sucksLeft  = if(hungry and atLeftBreast > 1/2, 1, 0)
    next sucksRight = if(hungry and atRightBreast > 1/2 and atLeftBreast <= 1/2, 1, 0)
    infantSatisfied = satisfied
  `,
});
