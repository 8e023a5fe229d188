/** What came in, unpacked as far as a session can read it. */
export interface TakenIn {
  readonly source: Blob | string;
  /** It came as a link, so somebody has handed it on. */
  readonly isShared: boolean;
}
