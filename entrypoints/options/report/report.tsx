import { useEffect, useState } from 'preact/hooks';
import MonthChart from '../../../components/month-chart';
import { useSpeech } from '../../../components/speech';
import { formatDay, startOfDay } from '../../../rules/days';
import Choice from '../../desk/choice';
import { useDesk } from '../../desk/desk';
import { useLines } from '../../desk/lines';
import Unread, { unreadLines } from '../../desk/unread';
import { wentLines } from '../../desk/went';
import { dayName, monthName, numberIn } from '../../desk/when';
import { readDeadlines } from '../../shared/deadlines';
import openJournal from '../../shared/journal';
import type { Problem } from '../../shared/problem';
import {
  addDeadlines,
  addEntries,
  emptyMonth,
  kinds,
  type Month,
  monthOf,
  monthsBefore,
  spanOf,
} from './month';

const lines = {
  month: ['月', '월', '月份', 'Month'],
  print: ['印刷', '인쇄', '打印', 'Print'],
  blocked: ['「不可」で止めた', '‘불가’로 멈춤', '因“不可”拦下', 'Stopped: not allowed'],
  warned: ['「注意」で確認した', '‘주의’로 확인', '因“注意”提醒', 'Stopped: caution'],
  unchecked: [
    '一部のルールを確認できず',
    '일부 규칙 확인 못 함',
    '部分规则未能检查',
    'Not all rules checked',
  ],
  met: ['期限を守れた', '기한을 지킴', '按期完成', 'Deadlines met'],
  missed: ['期限を過ぎた', '기한을 넘김', '超过期限', 'Deadlines missed'],
  chart: [
    (month: string) => `${month}の1日ごとの操作の数`,
    (month: string) => `${month}의 하루별 작업 수`,
    (month: string) => `${month}每天的操作数`,
    (month: string) => `Actions on each day of ${month}`,
  ],
  table: ['数字で見る', '숫자로 보기', '查看数字', 'The numbers'],
  day: ['日', '날짜', '日期', 'Day'],
  none: [
    'この月の記録はありません。',
    '해당 월의 기록이 없습니다.',
    '该月没有记录。',
    'Nothing was recorded in this month.',
  ],
  failed: unreadLines.journal,
} as const;

async function read(name: string, now: Date): Promise<{ month: Month; problems: readonly Problem[] }> {
  const month = emptyMonth(name);
  const { from, to } = spanOf(name);
  const filter = { from: from.toISOString(), to: to.toISOString() };
  for await (const entries of openJournal().lots(filter)) addEntries(month, entries);
  const { deadlines, problems } = await readDeadlines();
  addDeadlines(month, name, deadlines, now);
  return { month, problems };
}

export default function Report() {
  const { language } = useSpeech();
  const { now } = useDesk();
  const line = useLines(lines);
  const went = useLines(wentLines);
  const [name, setName] = useState(monthOf(now));
  const [told, setTold] = useState<Awaited<ReturnType<typeof read>> | 'failed' | null>(null);
  useEffect(() => {
    let stale = false;
    read(name, now)
      .then((next) => !stale && setTold(next))
      .catch(() => !stale && setTold('failed'));
    return () => {
      stale = true;
    };
  }, [name]);

  const { month, problems } = told && told !== 'failed' ? told : { month: null, problems: [] };
  const title = (each: string) => monthName(spanOf(each).from, language);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, each) => all + each, 0);
  return (
    <>
      <div class="toolbar">
        <Choice
          label={line('month')}
          value={name}
          options={Array.from({ length: 12 }, (_, back) => monthsBefore(monthOf(now), back)).map((each) => ({
            value: each,
            label: title(each),
          }))}
          onChoose={setName}
        />
        <span class="grow" />
        <button type="button" onClick={() => window.print()}>
          {line('print')}
        </button>
      </div>
      <div class="report">
        {told === 'failed' && <p class="error">{line('failed')}</p>}
        {month && (
          <>
            <h3>{title(name)}</h3>
            <Unread of="deadlines" problems={problems} />
            <dl class="figures">
              {(
                [
                  ['blocked', month.blocked],
                  ['warned', month.warned],
                  ['unchecked', month.unchecked],
                  ['met', month.met],
                  ['missed', month.missed],
                ] as const
              ).map(([what, count]) => (
                <div key={what} data-figure={what}>
                  <dt>{line(what)}</dt>
                  <dd>{numberIn(count, language)}</dd>
                </div>
              ))}
            </dl>
            {sum(month.totals) === 0 ? (
              <p class="nothing">{line('none')}</p>
            ) : (
              <>
                <MonthChart
                  bars={month.days.map(({ day, counts }) => ({
                    label: String(Number(formatDay(day).slice(8))),
                    counts,
                  }))}
                  kinds={kinds}
                  nameOf={(kind) => `${went(kind)} ${numberIn(month.totals[kind], language)}`}
                  title={line('chart')(title(name))}
                />
                <details>
                  <summary>{line('table')}</summary>
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">{line('day')}</th>
                        {kinds.map((kind) => (
                          <th key={kind} scope="col">
                            {went(kind)}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {month.days
                        .filter(({ counts }) => sum(counts) > 0)
                        .map(({ day, counts }) => (
                          <tr key={day}>
                            <th scope="row">{dayName(startOfDay(day), language)}</th>
                            {kinds.map((kind) => (
                              <td key={kind}>{counts[kind]}</td>
                            ))}
                          </tr>
                        ))}
                    </tbody>
                  </table>
                </details>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
