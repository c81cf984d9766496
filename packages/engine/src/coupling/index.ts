export { delayPart } from './delay-part.ts';
export { Meeting, type MeetingMemory } from './meeting.ts';
export type { Part } from './part.ts';
export { PortTable, type Slot } from './port-table.ts';
export { type PartChance, type Place, steppedPart } from './stepped-part.ts';
