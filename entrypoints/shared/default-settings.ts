import type { SettingName, Settings } from './settings-schema';

export const ruleLevels = ['off', 'info', 'warn', 'block'] as const;

export const defaultSettings: Settings = {
  language: 'console',
  levels: {},
  bulkFrom: 10,
  goOn: true,
  journalDays: 180,
  notifications: { on: true, morning: '09:00', minutesBefore: [120] },
  // Most deadlines end at midnight: quiet that began at 22:00 would silence the notice two hours before.
  quietHours: { on: true, from: '23:00', to: '08:00' },
  theme: 'system',
};

const isName = (name: string): name is SettingName => Object.hasOwn(defaultSettings, name);
export const settingNames: readonly SettingName[] = Object.keys(defaultSettings).filter(isName);
