import { IsBoolean, validateSync } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { MayBeLeftOut } from './may-be-left-out.js';

class Asked {
  @MayBeLeftOut() @IsBoolean()
  quiet?: boolean;
}

describe('a field that may be left out', () => {
  const rulesBrokenBy = (fields: object): string[] => validateSync(Object.assign(new Asked(), fields)).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

  it.each([[{}], [{ quiet: undefined }], [{ quiet: true }]])('may be %j', (fields) => expect(rulesBrokenBy(fields)).toEqual([]));
  it.each([[{ quiet: null }], [{ quiet: 'yes' }], [{ quiet: 0 }]])('may not be %j', (fields) => expect(rulesBrokenBy(fields)).toEqual(['isBoolean']));
});
