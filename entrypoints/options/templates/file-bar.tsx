import { useState } from 'preact/hooks';
import { useLines } from '../../desk/lines';
import saveFile from '../../desk/save-file';
import { largest, readTemplatesFile, writeTemplatesFile } from '../../shared/own-file';
import type { OwnTemplate } from '../../shared/own-template';
import FileButton from '../file-button';
import { useUnreadable } from '../unreadable';

const lines = {
  import: ['ファイルから加える', '파일에서 추가', '从文件添加', 'Add from a file'],
  export: ['ファイルに書き出す', '파일로 내보내기', '导出为文件', 'Save as a file'],
  added: [
    (n: number) => `${n}件を読み込みました。同じものは増やさず、内容の違うものは両方残しました。`,
    (n: number) => `${n}건을 읽었습니다. 같은 것은 늘리지 않고, 내용이 다른 것은 둘 다 남겼습니다.`,
    (n: number) => `已读取${n}个。相同的不重复添加，内容不同的两者都保留。`,
    (n: number) =>
      `${n === 1 ? '1 text' : `${n} texts`} read. Those that were there already are not doubled; where two differ, both are kept.`,
  ],
  notDone: [
    '読み込めませんでした。何も変わっていません。',
    '읽을 수 없었습니다. 아무것도 바뀌지 않았습니다.',
    '无法读取，没有任何更改。',
    'The file could not be read. Nothing was changed.',
  ],
  tooLarge: [
    '5 MBまでのファイルを読み込めます。何も変わっていません。',
    '5MB까지의 파일을 읽을 수 있습니다. 아무것도 바뀌지 않았습니다.',
    '只能读取5 MB以内的文件，没有任何更改。',
    'Files of up to 5 MB can be read. Nothing was changed.',
  ],
} as const;

type Props = {
  templates: readonly OwnTemplate[];
  onBring: (templates: OwnTemplate[]) => Promise<boolean>;
};

/** Templates out to a file and in from one. */
export default function FileBar({ templates, onBring }: Props) {
  const line = useLines(lines);
  const whereOf = useUnreadable();
  const [said, setSaid] = useState('');

  const take = async (text: string) => {
    if (new TextEncoder().encode(text).length > largest) return setSaid(line('tooLarge'));
    const file = readTemplatesFile(text);
    if (!file.ok) return setSaid(`${line('notDone')} ${whereOf(file)}`);
    setSaid((await onBring(file.value)) ? line('added')(file.value.length) : line('notDone'));
  };
  return (
    <>
      <FileButton label={line('import')} onText={(text) => void take(text)} />
      <button
        type="button"
        disabled={templates.length === 0}
        onClick={() =>
          saveFile('qsm-claim-guard-templates.json', 'application/json', [writeTemplatesFile(templates)])
        }
      >
        {line('export')}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
