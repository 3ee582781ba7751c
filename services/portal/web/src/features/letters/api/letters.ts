import { queryOptions } from '@tanstack/react-query';
import { partners } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { LetterChoice, MyLetters } from '../../../api/types/partners';

export const myLetters = queryOptions({ queryKey: ['letters'], queryFn: () => answered(partners.GET('/my/letters')) });

export const chooseLetter = (body: LetterChoice): Promise<MyLetters> => answered(partners.POST('/my/letters/choices', { body }));
