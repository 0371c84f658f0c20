/**
 * What the two worlds say to each other: synchronous events on the page's own nodes, a JSON string as detail.
 * The page can forge either, so neither is proof of anything: a forged one makes us look, nothing more.
 */
export const SAID = 'qsm-guard:said';
export const DO = 'qsm-guard:do';

/** Page's world to ours. `preventDefault` is the veto. */
export type Said =
  | { kind: 'confirm'; text: string }
  | { kind: 'answered'; yes: boolean }
  | { kind: 'alert'; text: string }
  | { kind: 'submit' }
  | { kind: 'postback'; target: string };

/** Ours to the page's world, on the element concerned. `preventDefault` says that it was done. */
export type Deed = 'click' | 'press' | 'key-enter' | 'key-space' | 'submit' | 'request-submit';
