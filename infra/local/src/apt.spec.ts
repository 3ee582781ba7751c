import { expect, it } from 'vitest';
import { mirrorsIn } from './apt.js';

it('the mirror is the one that the machine\'s own apt is set up with', () => {
  expect(mirrorsIn(`'http://mirror.example/debian/dists/bookworm/InRelease' mirror.example_debian_dists_bookworm_InRelease 0
'http://mirror.example/debian/dists/bookworm-updates/InRelease' mirror.example_debian_dists_bookworm-updates_InRelease 0
'http://mirror.example/debian-security/dists/bookworm-security/InRelease' x 0
'http://mirror.example/debian/dists/bookworm/main/binary-amd64/Packages.xz' y 0
W: something else
`)).toEqual(['http://mirror.example/debian']);
  expect(mirrorsIn('spawn apt-get ENOENT')).toEqual([]);
});
