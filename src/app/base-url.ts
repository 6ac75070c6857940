import type { Settings } from '../config/settings.ts';

/** Address of the pages as the settings imply it, without a slash at the end. */
export function impliedBaseUrl(settings: Pick<Settings, 'baseUrl' | 'host' | 'port'>): string {
  const { baseUrl, host, port } = settings;
  return baseUrl ?? urlOf(host, port);
}

/** `http://host:port`, with an IPv6 address in brackets. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
