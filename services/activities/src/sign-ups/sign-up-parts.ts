import { MySignUp } from './http/my-sign-up.js';
import { MySignUpsController } from './http/my-sign-ups.controller.js';
import { PublicSignUpsController } from './http/public-sign-ups.controller.js';
import { SignUpFilesController } from './http/sign-up-files.controller.js';
import { SignUpRenderer } from './http/sign-up-renderer.js';
import { SignUpsController } from './http/sign-ups.controller.js';
import { SignUpLetters } from './letters/sign-up-letters.js';
import { PassingOn } from './passing-on.js';
import { SeatKeeping } from './storage/seat-keeping.js';
import { SeatsReader } from './storage/seats.reader.js';
import { SignUpReader } from './storage/sign-up.reader.js';
import { SignUpPoolRow, SignUpRow } from './storage/sign-up.row.js';
import { SignUpStore } from './storage/sign-up.store.js';

/** What places to sit are made of, for the service's module and its definition. */
export const SIGN_UP_CONTROLLERS = [PublicSignUpsController, MySignUpsController, SignUpFilesController, SignUpsController];
export const SIGN_UP_PROVIDERS = [SeatKeeping, SeatsReader, SignUpStore, SignUpReader, SignUpLetters, SignUpRenderer, MySignUp, PassingOn];
export const SIGN_UP_ENTITIES = [SignUpRow, SignUpPoolRow];
