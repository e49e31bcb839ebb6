/** Messages that stand in the errors of many operations. */
export const texts = {
  malformed: 'The request was malformed or contained invalid parameters',
  missing: 'Unable to locate the resource',
  notFound: 'The requested resource could not be found',
  taken: 'Unable to insert or update resource because a resource with that value exists already',
  conflict: 'The resource could not be created due to a conflict',
  conflicting: 'This identity conflicts with another identity that already exists.',
  patchRefused: 'An error occured when applying the JSON patch',
} as const;
