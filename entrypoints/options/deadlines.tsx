import { useDesk } from '../desk/desk';
import { useLines } from '../desk/lines';
import { isLocked } from '../shared/settle';
import DeadlineFiles from './deadline-files';
import OriginNote from './origin-note';
import Switch from './switch';
import { useSave } from './use-save';

const lines = {
  on: ['期限をお知らせする', '기한을 알려 줌', '提醒期限', 'Tell me about deadlines'],
  onHint: [
    'ブラウザが開いている間だけ届きます。注文番号と期限の種類だけを表示し、お客様の情報は出しません。',
    '브라우저가 열려 있는 동안에만 옵니다. 주문번호와 기한 종류만 표시하고 고객 정보는 나오지 않습니다.',
    '仅在浏览器打开时提醒。只显示订购号码和期限种类，不显示客户信息。',
    'Only while the browser is open. They show order numbers and kinds of deadlines, nothing about buyers.',
  ],
  morning: ['朝のまとめの時刻', '아침 요약 시각', '早间汇总时间', 'Time of the morning summary'],
  morningOn: [
    '朝に今日の期限をまとめて知らせる',
    '아침에 오늘 기한을 모아 알림',
    '早上汇总提醒今天的期限',
    'A summary of the day each morning',
  ],
  before: ['期限の前に知らせる', '기한 전에 알림', '到期前提醒', 'Before a deadline'],
  minutes: [
    (n: number) => (n < 60 ? `${n}分前` : `${n / 60}時間前`),
    (n: number) => (n < 60 ? `${n}분 전` : `${n / 60}시간 전`),
    (n: number) => (n < 60 ? `提前${n}分钟` : `提前${n / 60}小时`),
    (n: number) => (n < 60 ? `${n} minutes before` : n === 60 ? '1 hour before' : `${n / 60} hours before`),
  ],
  quiet: ['知らせない時間を決める', '알리지 않는 시간 정하기', '设置免打扰时间', 'Quiet hours'],
  from: ['開始', '시작', '开始', 'From'],
  to: ['終了', '종료', '结束', 'To'],
  japan: [
    '時刻はすべて日本時間です。',
    '시각은 모두 일본 시간입니다.',
    '时间均为日本时间。',
    'All times are Japan’s.',
  ],
} as const;
const offered = [30, 60, 120, 240, 480, 1440];

export default function Deadlines() {
  const line = useLines(lines);
  const { effective } = useDesk();
  const { save, note, settings } = useSave();
  const { notifications, quietHours } = settings;
  const locked = isLocked(effective.from.notifications);
  const quietLocked = isLocked(effective.from.quietHours);
  const tell = (news: Partial<typeof notifications>) =>
    void save('notifications', { ...notifications, ...news });
  const hush = (news: Partial<typeof quietHours>) => void save('quietHours', { ...quietHours, ...news });
  const all = [...new Set([...offered, ...notifications.minutesBefore])].sort((a, b) => a - b);
  return (
    <>
      <Switch
        label={line('on')}
        hint={line('onHint')}
        checked={notifications.on}
        disabled={locked}
        onChange={(on) => tell({ on })}
      />
      <OriginNote from={effective.from.notifications} />
      <fieldset disabled={locked || !notifications.on} class="group">
        <legend>{line('before')}</legend>
        <div class="row">
          {all.map((minutes) => (
            <label key={minutes} class="tick">
              <input
                type="checkbox"
                checked={notifications.minutesBefore.includes(minutes)}
                disabled={
                  notifications.minutesBefore.length >= 5 && !notifications.minutesBefore.includes(minutes)
                }
                onChange={(event) =>
                  tell({
                    minutesBefore: event.currentTarget.checked
                      ? [...notifications.minutesBefore, minutes]
                      : notifications.minutesBefore.filter((each) => each !== minutes),
                  })
                }
              />
              <span>{line('minutes')(minutes)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Switch
        label={line('morningOn')}
        checked={notifications.morning !== null}
        disabled={locked || !notifications.on}
        onChange={(on) => tell({ morning: on ? '09:00' : null })}
      >
        <Clock
          label={line('morning')}
          value={notifications.morning ?? '09:00'}
          disabled={locked || !notifications.on || notifications.morning === null}
          onChange={(morning) => tell({ morning })}
        />
      </Switch>
      <Switch
        label={line('quiet')}
        checked={quietHours.on}
        disabled={quietLocked}
        onChange={(on) => hush({ on })}
      >
        <div class="row">
          <Clock
            label={line('from')}
            value={quietHours.from}
            disabled={quietLocked || !quietHours.on}
            onChange={(from) => hush({ from })}
          />
          <Clock
            label={line('to')}
            value={quietHours.to}
            disabled={quietLocked || !quietHours.on}
            onChange={(to) => hush({ to })}
          />
        </div>
      </Switch>
      <OriginNote from={effective.from.quietHours} />
      <p class="hint">{line('japan')}</p>
      <DeadlineFiles />
      {note}
    </>
  );
}

type ClockProps = { label: string; value: string; disabled: boolean; onChange: (value: string) => void };
const Clock = ({ label, value, disabled, onChange }: ClockProps) => (
  <label class="clock">
    {label}
    <input
      type="time"
      value={value}
      disabled={disabled}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
    />
  </label>
);
