import type { Explainer } from './refusal.ts';

/** 400: a parameter that cannot be used. */
export const wrongParameter: Explainer = ({ routed, reason, message, status }) => {
  if (!routed || status < 400) return undefined;
  const text = `${reason}\n${message}`;
  if (/page.?token|cursor|page_token/i.test(text))
    return {
      why: 'The page token was not made by this list: tokens come from the Link header and belong to their query.',
      nearest: 'Leave page_token out to begin anew.',
    };
  if (/page_size|per_page|page size/i.test(text))
    return { why: 'The page size is out of bounds, or no number.', nearest: 'page_size=250' };
  if (/consistency/i.test(text))
    return { why: 'consistency is none of the words it can be.', nearest: 'consistency=strong' };
  if (/include_credential|credentials? type/i.test(text))
    return {
      why: 'include_credential names a type of credentials that there is not.',
      nearest: 'include_credential=password',
    };
  if (/\bids\b/.test(text)) return { why: 'The filter ids cannot be used as it is.' };
  return undefined;
};
