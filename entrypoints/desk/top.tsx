import type { ComponentChildren } from 'preact';
import ClockLine from '../../components/clock-line';
import type { TabState } from '../shared/tab-look';
import { useDesk } from './desk';
import GuardLine from './guard-line';
import Header from './header';
import { useLines } from './lines';
import { openOptions } from './places';
import WeakenedLine from './weakened-line';

const lines = { settings: ['設定', '설정', '设置', 'Settings'] } as const;

type Props = {
  state: TabState | undefined;
  /** Ways to elsewhere, before the one to the settings. */
  children?: ComponentChildren;
};

/** What is to be known before anything else: whether the guard stands here, with all its rules, and by which clock. */
export default function Top({ state, children }: Props) {
  const line = useLines(lines);
  const { clock } = useDesk();
  return (
    <>
      <Header>
        {children}
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {line('settings')}
        </button>
      </Header>
      <GuardLine state={state} />
      <WeakenedLine />
      {clock && <ClockLine ahead={clock.ahead} isExact={clock.isExact} />}
    </>
  );
}
