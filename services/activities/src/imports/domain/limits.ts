/** What a file of somebody's may be. A village's calendar of ten years fits many times; what does not fit is refused before anything is built of it. */
export const LIMITS = {
  /** Of a calendar that is fetched. A file that is sent is bound by what a service reads as one request. */
  bytes: 1_000_000,
  lines: 40_000,
  /** Characters of one property after unfolding, or of one row. */
  line: 20_000,
  /** VCALENDAR, VEVENT, VALARM: nothing real goes deeper. */
  depth: 4,
  /** Lines of one event. */
  linesOfOne: 500,
  items: 1_000,
  /** Occurrences of a rule that counts them, and exceptions of one series. */
  occurrences: 1_000,
  /** Days that are computed for one file altogether. */
  computed: 10_000,
  /** What a rule costs that must be followed for years to know whether it ever meets. */
  seasonal: 100,
} as const;
