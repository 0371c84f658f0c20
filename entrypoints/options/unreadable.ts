import { useLines } from '../desk/lines';
import type { Unreadable } from '../shared/read-file';

const lines = {
  where: [
    (line: number, field: string, detail: string) => `${line}行目 ${field}：${detail}`,
    (line: number, field: string, detail: string) => `${line}번째 줄 ${field}: ${detail}`,
    (line: number, field: string, detail: string) => `第${line}行 ${field}：${detail}`,
    (line: number, field: string, detail: string) => `Line ${line} ${field}: ${detail}`,
  ],
} as const;

/** On which line which field of a file is wrong. */
export function useUnreadable() {
  const line = useLines(lines);
  return ({ line: at, field, detail }: Unreadable): string => line('where')(at, field, detail);
}
