/**
 * Moments as publishers write them. Forms that feedparser takes for another moment (Hungarian, Korean, ordinal days,
 * zones it does not know) say nothing about agreement; the tests of dates hold them.
 */
// biome-ignore format: a table
export const dateForms: readonly string[] = [
  'Fri, 02 Jan 2026 03:04:05 GMT', 'Fri, 2 Jan 2026 03:04:05 +0000', 'Fri, 02 Jan 26 03:04:05 Z',
  '02 Jan 2026 03:04:05 EST', 'Thu, 1 Jan 2026 19:04:05 PST', 'Fri, 02 Jan 2026 04:04:05 +01:00',
  'Fri, 02 Jan 2026 03:04 GMT', 'Fri, 02 Jan 2026', '02 Jan 2026', 'Fri, 02 January 2026 03:04:05 GMT',
  'Xyz, 02 Jan 2026 03:04:05 GMT', 'Fri, Jan 02 2026 03:04:05 GMT', 'Fri, 02 Jan 2026 03:04:05',
  'Fri,02 Jan 2026 03:04:05 GMT', 'Friday, 02 Jan 2026 03:04:05 UT', 'Fri, 02 Jan 2026 03:04:05 GMT-05:00',
  'Fri, 02 Jan 2026 03:04:05 Etc/GMT', 'Fri, 02 Jan 2026 03:04:05 CDT', 'fri, 02 jan 2026 03:04:05 gmt',
  '  Fri,   02  Jan 2026  03:04:05   GMT ', 'Fri, 02 Jan 2026 3:4:5 GMT', 'Sun, 31 Dec 1999 23:59:59 -0330',
  'Fri Jan 02 03:04:05 2026', 'Fri Jan  2 03:04:05 2026', 'Fri Jan 02 03:04:05 +0100 2026',
  'Fri Jan 02 03:04:05 EST 2026', 'Fri, 2026/01/02 03:04:05 EST', 'Fri, 2026/01/02 03:04:05 GMT',
  '2026-01-02T03:04:05Z', '2026-01-02T03:04:05+01:00', '2026-01-02T03:04:05-0800', '2026-01-02T03:04Z',
  '2026-01-02T03:04-05:00', '2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05', '2026-01-02t03:04:05z',
  '2026-01-02', '2026-01', '2026', '20260102', '2026-1-2', '2026-01-02 03:04:05', '2026-01-02 03:04:05.0',
  '2026-01-02 03:04:05.123 +01:00', '2026-01-02 03:04:05Z', 'Παρ, 02 Ιαν 2026 03:04:05 GMT',
  'Κυρ, 11 Ιούλ 2004 12:00:00 EST', 'Τετ, 05 Μάι 2004 10:00:00 GMT', 'Δευ, 02 Αύγ 2004 10:00:00 GMT',
];
