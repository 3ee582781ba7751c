/**
 * A machine's answer to one input. It has done nothing yet: the adapter does, in this order.
 *
 * 1. ONE transaction writes `durable` (under the channel row's lock) together with everything in `commit`.
 * 2. Only after that commit has succeeded `then` is carried out, in order. A crash may lose any tail of it: the protocol heals that.
 *
 * When the transaction fails, both new states are forgotten and the old ones stay. When nobody knows whether it was committed
 * (connection lost during COMMIT), the machine starts again from the database: fresh volatile state and a `started` input.
 * Where `durable` is the same object as before and `commit` is empty, there is nothing to write.
 */
export interface Step<Durable, Volatile, Commit, Effect> {
    readonly durable: Durable;
    readonly volatile: Volatile;
    readonly commit: readonly Commit[];
    readonly then: readonly Effect[];
}
