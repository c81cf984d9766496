/**
 * Everything that the app and the command line do goes through these functions; neither has a private
 * door.
 */
export { DRUGS, type DrugName, PEOPLE, type PersonKind } from '@tokos/body';
export * from '@tokos/study';
