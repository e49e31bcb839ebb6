import type { Keyword } from '../schema-node.ts';
import { containsKeyword, itemsKeyword, maxItemsKeyword, minItemsKeyword, uniqueItemsKeyword } from './arrays.ts';
import { allOfKeyword, anyOfKeyword, ifKeyword, notKeyword, oneOfKeyword } from './combinators.ts';
import { dependenciesKeyword } from './dependencies.ts';
import {
  exclusiveMaximumKeyword,
  exclusiveMinimumKeyword,
  maximumKeyword,
  minimumKeyword,
  multipleOfKeyword,
} from './numbers.ts';
import { maxPropertiesKeyword, minPropertiesKeyword, requiredKeyword } from './object-members.ts';
import { additionalPropertiesKeyword, patternPropertiesKeyword, propertiesKeyword } from './properties.ts';
import { propertyNamesKeyword, regexPropertiesKeyword } from './property-names.ts';
import { contentKeywords, lengthKeywords, patternKeyword } from './strings.ts';
import { constKeyword, enumKeyword, formatKeyword } from './values.ts';

/** The keywords in the order in which a value is checked, which is that of the failures; `type` comes before them. */
export const keywords: readonly Keyword[] = [
  constKeyword,
  enumKeyword,
  formatKeyword,
  notKeyword,
  allOfKeyword,
  anyOfKeyword,
  oneOfKeyword,
  ifKeyword,
  minPropertiesKeyword,
  maxPropertiesKeyword,
  requiredKeyword,
  propertiesKeyword,
  propertyNamesKeyword,
  regexPropertiesKeyword,
  patternPropertiesKeyword,
  additionalPropertiesKeyword,
  dependenciesKeyword,
  minItemsKeyword,
  maxItemsKeyword,
  uniqueItemsKeyword,
  itemsKeyword,
  containsKeyword,
  lengthKeywords,
  patternKeyword,
  contentKeywords,
  minimumKeyword,
  exclusiveMinimumKeyword,
  maximumKeyword,
  exclusiveMaximumKeyword,
  multipleOfKeyword,
];
