import { createUser } from '@nats-io/nkeys';
/** Makes one new nkey user per deployment and one for watching. */
export function makeUsers(deployments) {
    const pairs = deployments.map(({ name }) => ({ name, ...newPair() }));
    const monitor = newPair();
    return {
        users: { deployments: Object.fromEntries(pairs.map(({ name, publicKey }) => [name, publicKey])), monitor: monitor.publicKey },
        seeds: { deployments: Object.fromEntries(pairs.map(({ name, seed }) => [name, seed])), monitor: monitor.seed },
    };
}
function newPair() {
    const pair = createUser();
    return { publicKey: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
}
//# sourceMappingURL=broker-users.js.map