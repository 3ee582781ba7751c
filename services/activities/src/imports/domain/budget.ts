/** How much may still be computed for one file: each part is small, but a file can ask for a thousand of them. */
export class Budget {
  constructor(private left: number) {}

  /** False once the file has asked for more than it may; nothing is computed then. */
  spend(amount: number): boolean {
    this.left -= amount;
    return this.left >= 0;
  }
}
