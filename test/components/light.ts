// In place of Preact, for the components that the guard itself draws: see the project `drawing`.

export * from '../../entrypoints/console.content/drawing/light-preact';
export { jsx as jsxDEV } from '../../entrypoints/console.content/drawing/light-preact';
export const act = (work: () => void) => work();
