import type { Locale } from '../domain/locale.ts';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export const messages: Readonly<Record<Locale, Messages>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
