import { errors } from 'undici';
import type { FailureReason } from '../core/outcome.ts';
import { NetError } from './http.ts';

interface Kind {
  reason: FailureReason;
  says: string;
  retryable: boolean;
}

const kinds = {
  dns: { reason: 'dns', says: 'the name does not resolve', retryable: true },
  refused: { reason: 'refused', says: 'the connection was refused', retryable: true },
  timeout: { reason: 'timeout', says: 'no answer in time', retryable: true },
  tls: { reason: 'tls', says: 'the secure connection failed', retryable: true },
  network: { reason: 'network', says: 'the connection broke', retryable: true },
  encoding: { reason: 'bad-encoding', says: 'the compressed body is damaged', retryable: true },
  overflow: { reason: 'too-large', says: 'the headers are too long', retryable: false },
  aborted: { reason: 'aborted', says: 'the exchange was given up', retryable: true },
  request: { reason: 'bad-settings', says: 'the request cannot be sent as it is', retryable: false },
  internal: { reason: 'internal', says: 'an unexpected error', retryable: false },
} as const satisfies Record<string, Kind>;

const kindOfCode: Record<string, Kind> = {
  ENOTFOUND: kinds.dns,
  ENODATA: kinds.dns,
  EAI_AGAIN: kinds.dns,
  EAI_FAIL: kinds.dns,
  EAI_NODATA: kinds.dns,
  ECONNREFUSED: kinds.refused,
  ETIMEDOUT: kinds.timeout,
  UND_ERR_CONNECT_TIMEOUT: kinds.timeout,
  UND_ERR_HEADERS_TIMEOUT: kinds.timeout,
  UND_ERR_BODY_TIMEOUT: kinds.timeout,
  UND_ERR_SOCKET: kinds.network,
  UND_ERR_INFO: kinds.network,
  UND_ERR_HTTP_PARSER: kinds.network,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: kinds.network,
  ECONNRESET: kinds.network,
  ECONNABORTED: kinds.network,
  EPIPE: kinds.network,
  ENETDOWN: kinds.network,
  ENETUNREACH: kinds.network,
  EHOSTDOWN: kinds.network,
  EHOSTUNREACH: kinds.network,
  EADDRNOTAVAIL: kinds.network,
  EACCES: kinds.network,
  EPERM: kinds.network,
  EMFILE: kinds.network,
  UND_ERR_HEADERS_OVERFLOW: kinds.overflow,
  UND_ERR_ABORTED: kinds.aborted,
  UND_ERR_DESTROYED: kinds.aborted,
  UND_ERR_CLOSED: kinds.aborted,
  UND_ERR_INVALID_ARG: kinds.request,
  EPROTO: kinds.tls,
  CERT_HAS_EXPIRED: kinds.tls,
  CERT_NOT_YET_VALID: kinds.tls,
  DEPTH_ZERO_SELF_SIGNED_CERT: kinds.tls,
  SELF_SIGNED_CERT_IN_CHAIN: kinds.tls,
};

/** Families of codes: OpenSSL and certificate checks, zlib and brotli. */
const kindOfPrefix: readonly (readonly [string, Kind])[] = [
  ['ERR_TLS_', kinds.tls],
  ['ERR_SSL_', kinds.tls],
  ['CERT_', kinds.tls],
  ['UNABLE_TO_', kinds.tls],
  ['Z_', kinds.encoding],
  ['ERR__ERROR_', kinds.encoding],
  ['ERR_BROTLI_', kinds.encoding],
];

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // The one error of undici that comes without a code.
  if (error instanceof errors.HTTPParserError) return 'UND_ERR_HTTP_PARSER';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error.cause);
}

/** Gives an error of undici, node or zlib its reason; the only place that reads their codes. */
export function classifyError(error: unknown, host: string): NetError {
  if (error instanceof NetError) return error;
  const code = codeOf(error) ?? '';
  const family = kindOfPrefix.find(([prefix]) => code.startsWith(prefix))?.[1];
  const { reason, says, retryable } = kindOfCode[code] ?? family ?? kinds.internal;
  return new NetError(reason, `${host}: ${says}${code && ` (${code})`}`, { retryable, cause: error });
}
