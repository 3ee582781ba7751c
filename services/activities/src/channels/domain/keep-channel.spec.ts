import { describe, expect, it } from 'vitest';
import { addChannel, changeChannel } from './keep-channel.js';
import { association, channel, CHANNEL_ID, channelContent, library, TUESDAY as at } from './channel.examples.js';
import { evolveChannel } from './channel.js';

const change = (more: Partial<Parameters<typeof changeChannel>[0]> = {}) => changeChannel({ content: channelContent({ lengthLimit: 900 }), version: 1, reason: 'Palsta pieneni', by: association, at, ...more });

describe('a channel', () => {
  it('is put into the register once', () => {
    const facts = addChannel({ channelId: CHANNEL_ID, content: channelContent(), by: association, at })(undefined);
    expect(facts).toMatchObject([{ type: 'ChannelAdded', channelId: CHANNEL_ID }]);
    expect(evolveChannel(undefined, (facts as never[])[0]!)).toEqual(channel());
    expect(addChannel({ channelId: CHANNEL_ID, content: channelContent(), by: association, at })(channel())).toEqual([]);
  });

  it('is changed by whoever keeps it, and says what was changed and why', () => {
    const [fact] = change()(channel()) as never[];
    expect(fact).toMatchObject({ type: 'ChannelChanged', changed: ['lengthLimit'], reason: 'Palsta pieneni' });
    expect(evolveChannel(channel(), fact!)).toEqual(channel({ lengthLimit: 900, version: 2 }));
  });

  it('is changed by nobody else, who is told the same of one that is not there', () => {
    expect(change({ by: library })(channel())).toMatchObject({ code: 'channel-is-kept-by-another' });
    expect(change()(undefined)).toMatchObject({ code: 'channel-is-kept-by-another' });
  });

  it('is not changed over what somebody has written meanwhile', () => {
    expect(change()(channel({ version: 2 }))).toMatchObject({ code: 'channel-has-changed', details: { version: 2 } });
  });

  it('that is written as it stands changes nothing the second time', () => {
    expect(change({ content: channelContent() })(channel({ version: 2 }))).toEqual([]);
  });
});
