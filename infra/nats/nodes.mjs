import { brokerConfig } from '@pirtti/mail';

const CLUSTER_PORT = 6222;

/**
 * The configuration of each of a broker's nodes, by the host names under which they find each other; one node stands alone.
 * `place` is what all of them have in common, see BrokerPlace.
 */
export function nodeConfigs({ deployments, users, hosts, secret, place }) {
  const clusterOf = (host) => (hosts.length === 1 ? undefined : {
    name: 'pirtti', host: place.host, port: CLUSTER_PORT, secret,
    routes: hosts.filter((other) => other !== host).map((other) => `${other}:${CLUSTER_PORT}`),
  });
  return hosts.map((host) => brokerConfig(deployments, users, { ...place, serverName: hosts.length === 1 ? 'pirtti' : host, cluster: clusterOf(host) }));
}
