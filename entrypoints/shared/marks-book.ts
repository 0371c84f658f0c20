import { storage } from 'wxt/utils/storage';
import type { MarksBook } from './marks';

export const marksKey = 'marks';
export const marksBook = storage.defineItem<MarksBook>(`local:${marksKey}`, { fallback: {}, version: 1 });
export const readMarks = () => marksBook.getValue().catch((): MarksBook => ({}));
