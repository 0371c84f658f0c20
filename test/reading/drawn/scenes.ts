import { cancelRequested, sellersReturn } from './claim-scenes';
import { cancelOrder, returnOrder, shipUnderClaim } from './delivery-scenes';
import { home, message, refund } from './popup-scenes';
import type { Scene } from './scene';
import { withdrawalHeld, withdrawalRunning } from './withdrawal-scenes';

export const scenes = {
  cancelRequested,
  sellersReturn,
  withdrawalRunning,
  withdrawalHeld,
  cancelOrder,
  returnOrder,
  shipUnderClaim,
  message,
  refund,
  home,
} satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as SceneName[];
