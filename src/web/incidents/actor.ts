export { knownActor, namedActor } from '../actor.ts';
