import { ValidationPipe } from '@nestjs/common';
import { fieldErrorsOf } from '../problems/field-rules.js';
import { Problem } from '../problems/problem.js';

/** Checks bodies and queries against their request classes: unknown fields are refused, and errors name fields and rules. */
export const validationPipe = (): ValidationPipe => new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  exceptionFactory: (errors) => new Problem('input-is-invalid', { errors: fieldErrorsOf(errors) }),
});
