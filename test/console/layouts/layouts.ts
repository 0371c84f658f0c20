import type { LayoutId } from '../visit';
import { a } from './a';
import { b } from './b';
import { c } from './c';
import { d } from './d';
import type { Layout } from './layout';

export const layouts: Record<LayoutId, Layout> = { a, b, c, d };
