const caughtBy = ['canaries', '--short', '--people', '12', '--seed', '1'];

export const bugs = [
  {
    name: 'request-body-in-the-log',
    breaks: 'A log line never holds what people wrote.',
    changes: [{
      file: 'libs/http-kit/src/server/start-service.ts',
      from: 'route: routeOf(request), status: reply.statusCode,',
      to: 'route: routeOf(request), body: request.body, status: reply.statusCode,',
    }],
    caughtBy,
    says: /the file data\/logs\/referrals\.log holds a given name/,
  },
  {
    name: 'message-in-an-event',
    breaks: 'An event carries no free text of a person.',
    changes: [
      { file: 'libs/contracts/src/referrals/referral-sent.v1.ts', from: 'instant, targetGroups }', to: 'instant, publicName, targetGroups }' },
      { file: 'libs/contracts/src/referrals/referral-sent.v1.ts', from: '  sentAt: instant(),', to: '  message: publicName().optional(),\n  sentAt: instant(),' },
      {
        file: 'services/referrals/src/announcements/announce.ts',
        from: '{ ...told(), sentAt: at }',
        to: '{ ...told(), sentAt: at, ...(referral.message ? { message: { fi: referral.message.slice(0, 200) } } : {}) }',
      },
    ],
    caughtBy,
    says: /jetstream\/reporting\/.* holds a message to the link person/,
  },
  {
    name: 'unknown-field-repeated',
    breaks: 'What is wrong with a request is told without repeating what was written.',
    changes: [{ file: 'libs/http-kit/src/problems/field-rules.ts', from: "constraint !== 'whitelistValidation' && typeof", to: 'typeof' }],
    caughtBy,
    says: /the answer 400 to mistake .* holds/,
  },
  {
    name: 'address-as-metric-label',
    breaks: 'A metric names routes by their templates: addresses hold whatever people put there.',
    changes: [{
      file: 'libs/http-kit/src/server/metrics.ts',
      from: 'method: knownMethod(request.method), route: routeOf(request),',
      to: 'method: knownMethod(request.method), route: request.url,',
    }],
    caughtBy,
    says: /the metrics of referrals holds/,
  },
  {
    name: 'participant-in-the-log',
    breaks: 'Who signs up is told to no log.',
    changes: [{
      file: 'services/activities/src/sign-ups/http/public-sign-ups.controller.ts',
      from: `if (request.website) throw new Problem('form-looks-filled-by-a-machine');`,
      to: `if (request.website) throw new Problem('form-looks-filled-by-a-machine');\n    process.stdout.write(\`\${JSON.stringify({ signedUp: request })}\\n\`);`,
    }],
    caughtBy,
    says: /the file data\/logs\/activities\.log holds the name of somebody who takes part/,
  },
  {
    name: 'feedback-in-the-log',
    breaks: 'What somebody thought of an activity is told to its organiser and to no log.',
    changes: [{
      file: 'services/activities/src/feedback/http/public-feedback.controller.ts',
      from: '    if (homepage) return { received: true };',
      to: '    if (homepage) return { received: true };\n    process.stdout.write(`${JSON.stringify({ told: words })}\\n`);',
    }],
    caughtBy,
    says: /the file data\/logs\/activities\.log holds what somebody thought of an activity/,
  },
  {
    name: 'ride-note-in-the-log',
    breaks: 'What a driver says of their ride is told to no log.',
    changes: [{
      file: 'services/activities/src/rides/http/rides.controller.ts',
      from: `    const id = newId();\n    return this.change(command, 'offer-ride', id,`,
      to: "    const id = newId();\n    process.stdout.write(`${JSON.stringify({ offered: request.note })}\\n`);\n    return this.change(command, 'offer-ride', id,",
    }],
    caughtBy,
    says: /the file data\/logs\/activities\.log holds a driver’s note of their ride/,
  },
];
