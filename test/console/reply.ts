export type Reply = {
  status: number;
  type: 'html' | 'json';
  body: string;
  location?: string;
  cookie?: string;
};

export const html = (body: string, status = 200): Reply => ({ status, type: 'html', body });
export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'json',
  body: JSON.stringify(value),
});
export const moved = (location: string): Reply => ({ status: 302, type: 'html', body: '', location });
