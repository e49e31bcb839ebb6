// Written by `npm run checks:list`.
import type { Check } from '../check.ts';
import { allThatTheSchemaDerives as addressAllThatTheSchemaDerives } from './address/all-that-the-schema-derives.ts';
import { changedTraitMakesAPendingOne as addressChangedTraitMakesAPendingOne } from './address/changed-trait-makes-a-pending-one.ts';
import { foreignOneIsDropped as addressForeignOneIsDropped } from './address/foreign-one-is-dropped.ts';
import { importWithoutViaDoesNotMatch as addressImportWithoutViaDoesNotMatch } from './address/import-without-via-does-not-match.ts';
import { importedIdIsKept as addressImportedIdIsKept } from './address/imported-id-is-kept.ts';
import { importedInAnotherLetterCase as addressImportedInAnotherLetterCase } from './address/imported-in-another-letter-case.ts';
import { patchDatesTheVerification as addressPatchDatesTheVerification } from './address/patch-dates-the-verification.ts';
import { patchVerifies as addressPatchVerifies } from './address/patch-verifies.ts';
import { putCannotVerify as addressPutCannotVerify } from './address/put-cannot-verify.ts';
import { recoveryAddressIsDerived as addressRecoveryAddressIsDerived } from './address/recovery-address-is-derived.ts';
import { statusMayBeAnyText as addressStatusMayBeAnyText } from './address/status-may-be-any-text.ts';
import { timeHasToBeRfc3339 as addressTimeHasToBeRfc3339 } from './address/time-has-to-be-rfc-3339.ts';
import { unchangedTraitKeepsItVerified as addressUnchangedTraitKeepsItVerified } from './address/unchanged-trait-keeps-it-verified.ts';
import { unvalidatedOneHasTheNilId as addressUnvalidatedOneHasTheNilId } from './address/unvalidated-one-has-the-nil-id.ts';
import { unverifiedOneAndVerifiedAt as addressUnverifiedOneAndVerifiedAt } from './address/unverified-one-and-verified-at.ts';
import { valuesAreInSmallLetters as addressValuesAreInSmallLetters } from './address/values-are-in-small-letters.ts';
import { verifiableAddressIsDerived as addressVerifiableAddressIsDerived } from './address/verifiable-address-is-derived.ts';
import { verifiedOneIsImported as addressVerifiedOneIsImported } from './address/verified-one-is-imported.ts';
import { viaHasToBeText as addressViaHasToBeText } from './address/via-has-to-be-text.ts';
import { allFailed as batchAllFailed } from './batch/all-failed.ts';
import { asManyAsAllowed as batchAsManyAsAllowed } from './batch/as-many-as-allowed.ts';
import { cannotDelete as batchCannotDelete } from './batch/cannot-delete.ts';
import { conflictFailsItsItem as batchConflictFailsItsItem } from './batch/conflict-fails-its-item.ts';
import { conflictOfTheOnlyOne as batchConflictOfTheOnlyOne } from './batch/conflict-of-the-only-one.ts';
import { conflictRefusesAll as batchConflictRefusesAll } from './batch/conflict-refuses-all.ts';
import { conflictUndoesAllYetSaysCreate as batchConflictUndoesAllYetSaysCreate } from './batch/conflict-undoes-all-yet-says-create.ts';
import { createsMany as batchCreatesMany } from './batch/creates-many.ts';
import { elementWithoutCreate as batchElementWithoutCreate } from './batch/element-without-create.ts';
import { emptyBodyIsRefused as batchEmptyBodyIsRefused } from './batch/empty-body-is-refused.ts';
import { externalIdConflict as batchExternalIdConflict } from './batch/external-id-conflict.ts';
import { firstOfTwoWins as batchFirstOfTwoWins } from './batch/first-of-two-wins.ts';
import { loserDragsItsSibling as batchLoserDragsItsSibling } from './batch/loser-drags-its-sibling.ts';
import { nullClosesTheConnection as batchNullClosesTheConnection } from './batch/null-closes-the-connection.ts';
import { ofNothing as batchOfNothing } from './batch/of-nothing.ts';
import { patchIdHasToBeAUuid as batchPatchIdHasToBeAUuid } from './batch/patch-id-has-to-be-a-uuid.ts';
import { tooManyAreRefused as batchTooManyAreRefused } from './batch/too-many-are-refused.ts';
import { tooManyPasswordsAreRefused as batchTooManyPasswordsAreRefused } from './batch/too-many-passwords-are-refused.ts';
import { twoKindsOfConflictRefuseAll as batchTwoKindsOfConflictRefuseAll } from './batch/two-kinds-of-conflict-refuse-all.ts';
import { unknownHashRefusesAll as batchUnknownHashRefusesAll } from './batch/unknown-hash-refuses-all.ts';
import { unknownStateRefusesAll as batchUnknownStateRefusesAll } from './batch/unknown-state-refuses-all.ts';
import { wrongTraitsFailTheirItem as batchWrongTraitsFailTheirItem } from './batch/wrong-traits-fail-their-item.ts';
import { wrongTraitsRefuseAll as batchWrongTraitsRefuseAll } from './batch/wrong-traits-refuse-all.ts';
import { batchDeletes as connhexBatchDeletes } from './connhex/batch-deletes.ts';
import { consistency as connhexConsistency } from './connhex/consistency.ts';
import { credentialTypesBeyond as connhexCredentialTypesBeyond } from './connhex/credential-types-beyond.ts';
import { credentialTypes as connhexCredentialTypes } from './connhex/credential-types.ts';
import { errorGeneric as connhexErrorGeneric } from './connhex/error-generic.ts';
import { pageSizesBeyond as connhexPageSizesBeyond } from './connhex/page-sizes-beyond.ts';
import { pageSizes as connhexPageSizes } from './connhex/page-sizes.ts';
import { pageTokenOne as connhexPageTokenOne } from './connhex/page-token-one.ts';
import { perPageSizes as connhexPerPageSizes } from './connhex/per-page-sizes.ts';
import { unknownPath as connhexUnknownPath } from './connhex/unknown-path.ts';
import { contractChecks as contractAnswers } from './contract/answers.ts';
import { besideTheOperations as contractBesideTheOperations } from './contract/beside-the-operations.ts';
import { answersWhatWasSent as createAnswersWhatWasSent } from './create/answers-what-was-sent.ts';
import { bigNumbersKeepTheirDigits as createBigNumbersKeepTheirDigits } from './create/big-numbers-keep-their-digits.ts';
import { canBeReadBack as createCanBeReadBack } from './create/can-be-read-back.ts';
import { contentTypeIsNotLookedAt as createContentTypeIsNotLookedAt } from './create/content-type-is-not-looked-at.ts';
import { cutBodyIsRefused as createCutBodyIsRefused } from './create/cut-body-is-refused.ts';
import { defaultSchema as createDefaultSchema } from './create/default-schema.ts';
import { emptyBodyIsRefused as createEmptyBodyIsRefused } from './create/empty-body-is-refused.ts';
import { htmlIsEscaped as createHtmlIsEscaped } from './create/html-is-escaped.ts';
import { idCannotBeChosen as createIdCannotBeChosen } from './create/id-cannot-be-chosen.ts';
import { identifierInAnotherLetterCaseIsTaken as createIdentifierInAnotherLetterCaseIsTaken } from './create/identifier-in-another-letter-case-is-taken.ts';
import { identifierThatIsTaken as createIdentifierThatIsTaken } from './create/identifier-that-is-taken.ts';
import { inactive as createInactive } from './create/inactive.ts';
import { listIsRefused as createListIsRefused } from './create/list-is-refused.ts';
import { location as createLocation } from './create/location.ts';
import { memberNamesInAnyCase as createMemberNamesInAnyCase } from './create/member-names-in-any-case.ts';
import { memberOfAnotherTypeIsRefused as createMemberOfAnotherTypeIsRefused } from './create/member-of-another-type-is-refused.ts';
import { metadataLeftOut as createMetadataLeftOut } from './create/metadata-left-out.ts';
import { metadataMayBeAnyJson as createMetadataMayBeAnyJson } from './create/metadata-may-be-any-json.ts';
import { noOrganizationIsNull as createNoOrganizationIsNull } from './create/no-organization-is-null.ts';
import { oidcWithoutLinksHasNoIdentifiers as createOidcWithoutLinksHasNoIdentifiers } from './create/oidc-without-links-has-no-identifiers.ts';
import { organization as createOrganization } from './create/organization.ts';
import { refusedLeavesNothing as createRefusedLeavesNothing } from './create/refused-leaves-nothing.ts';
import { schemaIdInBase64url as createSchemaIdInBase64url } from './create/schema-id-in-base64url.ts';
import { schemaUrl as createSchemaUrl } from './create/schema-url.ts';
import { timesAreTheSame as createTimesAreTheSame } from './create/times-are-the-same.ts';
import { unknownMemberIsRefused as createUnknownMemberIsRefused } from './create/unknown-member-is-refused.ts';
import { unknownSchemaIsRefused as createUnknownSchemaIsRefused } from './create/unknown-schema-is-refused.ts';
import { unknownStateIsRefused as createUnknownStateIsRefused } from './create/unknown-state-is-refused.ts';
import { whatFollowsTheDocumentIsNotLookedAt as createWhatFollowsTheDocumentIsNotLookedAt } from './create/what-follows-the-document-is-not-looked-at.ts';
import { configIsHidden as credentialsConfigIsHidden } from './credentials/config-is-hidden.ts';
import { everyIncludableTypeIsTaken as credentialsEveryIncludableTypeIsTaken } from './credentials/every-includable-type-is-taken.ts';
import { hashIsKept as credentialsHashIsKept } from './credentials/hash-is-kept.ts';
import { hmacHashes as credentialsHmacHashes } from './credentials/hmac-hashes.ts';
import { identifiersAreInSmallLetters as credentialsIdentifiersAreInSmallLetters } from './credentials/identifiers-are-in-small-letters.ts';
import { identityIsLookedForFirst as credentialsIdentityIsLookedForFirst } from './credentials/identity-is-looked-for-first.ts';
import { membersOfALink as credentialsMembersOfALink } from './credentials/members-of-a-link.ts';
import { migrationHook as credentialsMigrationHook } from './credentials/migration-hook.ts';
import { newOnesHaveNoTimesYet as credentialsNewOnesHaveNoTimesYet } from './credentials/new-ones-have-no-times-yet.ts';
import { oidcConfigInConfig as credentialsOidcConfigInConfig } from './credentials/oidc-config-in-config.ts';
import { oidcLinkThatIsTaken as credentialsOidcLinkThatIsTaken } from './credentials/oidc-link-that-is-taken.ts';
import { oidcLink as credentialsOidcLink } from './credentials/oidc-link.ts';
import { oidcWithoutLinksShowsAnEmptyOne as credentialsOidcWithoutLinksShowsAnEmptyOne } from './credentials/oidc-without-links-shows-an-empty-one.ts';
import { passwordIsHashed as credentialsPasswordIsHashed } from './credentials/password-is-hashed.ts';
import { profileIsNotIncluded as credentialsProfileIsNotIncluded } from './credentials/profile-is-not-included.ts';
import { samlIsUnknown as credentialsSamlIsUnknown } from './credentials/saml-is-unknown.ts';
import { samlLink as credentialsSamlLink } from './credentials/saml-link.ts';
import { tooLongPassword as credentialsTooLongPassword } from './credentials/too-long-password.ts';
import { unknownHashIsRefused as credentialsUnknownHashIsRefused } from './credentials/unknown-hash-is-refused.ts';
import { unknownTypeIsNotIncluded as credentialsUnknownTypeIsNotIncluded } from './credentials/unknown-type-is-not-included.ts';
import { answersNothing as deleteAnswersNothing } from './delete/answers-nothing.ts';
import { credentialOfNobody as deleteCredentialOfNobody } from './delete/credential-of-nobody.ts';
import { credentialThatIsNotSetUp as deleteCredentialThatIsNotSetUp } from './delete/credential-that-is-not-set-up.ts';
import { freesIdentifiers as deleteFreesIdentifiers } from './delete/frees-identifiers.ts';
import { lastLinkBesideAPassword as deleteLastLinkBesideAPassword } from './delete/last-link-beside-a-password.ts';
import { leavesTheList as deleteLeavesTheList } from './delete/leaves-the-list.ts';
import { oidcIsAFirstFactor as deleteOidcIsAFirstFactor } from './delete/oidc-is-a-first-factor.ts';
import { oidcLinkIsFree as deleteOidcLinkIsFree } from './delete/oidc-link-is-free.ts';
import { oidcLink as deleteOidcLink } from './delete/oidc-link.ts';
import { oidcWithoutIdentifier as deleteOidcWithoutIdentifier } from './delete/oidc-without-identifier.ts';
import { onlyLink as deleteOnlyLink } from './delete/only-link.ts';
import { onlyPassword as deleteOnlyPassword } from './delete/only-password.ts';
import { passwordBesideALink as deletePasswordBesideALink } from './delete/password-beside-a-link.ts';
import { passwordBesideAShortLink as deletePasswordBesideAShortLink } from './delete/password-beside-a-short-link.ts';
import { twice as deleteTwice } from './delete/twice.ts';
import { unknownCredentialType as deleteUnknownCredentialType } from './delete/unknown-credential-type.ts';
import { unknownId as deleteUnknownId } from './delete/unknown-id.ts';
import { unknownOidcIdentifier as deleteUnknownOidcIdentifier } from './delete/unknown-oidc-identifier.ts';
import { webauthnComesBack as deleteWebauthnComesBack } from './delete/webauthn-comes-back.ts';
import { contentType as errorContentType } from './error/content-type.ts';
import { controlCharacters as errorControlCharacters } from './error/control-characters.ts';
import { endsWithALine as errorEndsWithALine } from './error/ends-with-a-line.ts';
import { idHeader as errorIdHeader } from './error/id-header.ts';
import { requestId as errorRequestId } from './error/request-id.ts';
import { uuidWithALetter as errorUuidWithALetter } from './error/uuid-with-a-letter.ts';
import { findsItsIdentity as externalIdFindsItsIdentity } from './external-id/finds-its-identity.ts';
import { isUnknown as externalIdIsUnknown } from './external-id/is-unknown.ts';
import { noRoute as externalIdNoRoute } from './external-id/no-route.ts';
import { patchSetsAndClears as externalIdPatchSetsAndClears } from './external-id/patch-sets-and-clears.ts';
import { putClearsWhatIsLeftOut as externalIdPutClearsWhatIsLeftOut } from './external-id/put-clears-what-is-left-out.ts';
import { slashesAndBlanks as externalIdSlashesAndBlanks } from './external-id/slashes-and-blanks.ts';
import { thatIsTaken as externalIdThatIsTaken } from './external-id/that-is-taken.ts';
import { unknownOne as externalIdUnknownOne } from './external-id/unknown-one.ts';
import { faultsAreLookedForInOrder as filterFaultsAreLookedForInOrder } from './filter/faults-are-looked-for-in-order.ts';
import { filtersExcludeOneAnother as filterFiltersExcludeOneAnother } from './filter/filters-exclude-one-another.ts';
import { identifierFindsItsOwner as filterIdentifierFindsItsOwner } from './filter/identifier-finds-its-owner.ts';
import { identifierIgnoresCaseAndBlanks as filterIdentifierIgnoresCaseAndBlanks } from './filter/identifier-ignores-case-and-blanks.ts';
import { identifierOfNobodyFindsNobody as filterIdentifierOfNobodyFindsNobody } from './filter/identifier-of-nobody-finds-nobody.ts';
import { identifierShowsCredentialsWithoutConfig as filterIdentifierShowsCredentialsWithoutConfig } from './filter/identifier-shows-credentials-without-config.ts';
import { idsAndIdentifierTogether as filterIdsAndIdentifierTogether } from './filter/ids-and-identifier-together.ts';
import { idsAreComparedAsText as filterIdsAreComparedAsText } from './filter/ids-are-compared-as-text.ts';
import { idsComeInPages as filterIdsComeInPages } from './filter/ids-come-in-pages.ts';
import { idsFindTheirIdentities as filterIdsFindTheirIdentities } from './filter/ids-find-their-identities.ts';
import { idsHaveToBeUuids as filterIdsHaveToBeUuids } from './filter/ids-have-to-be-uuids.ts';
import { idsInOtherSpellings as filterIdsInOtherSpellings } from './filter/ids-in-other-spellings.ts';
import { includeCredentialHasToBeKnown as filterIncludeCredentialHasToBeKnown } from './filter/include-credential-has-to-be-known.ts';
import { includeCredentialIsIgnored as filterIncludeCredentialIsIgnored } from './filter/include-credential-is-ignored.ts';
import { includeCredentialShowsConfig as filterIncludeCredentialShowsConfig } from './filter/include-credential-shows-config.ts';
import { oidcIdentifier as filterOidcIdentifier } from './filter/oidc-identifier.ts';
import { oneIdentifierFilter as filterOneIdentifierFilter } from './filter/one-identifier-filter.ts';
import { organizationHasToBeAUuid as filterOrganizationHasToBeAUuid } from './filter/organization-has-to-be-a-uuid.ts';
import { organization as filterOrganization } from './filter/organization.ts';
import { similarFindsBeginnings as filterSimilarFindsBeginnings } from './filter/similar-finds-beginnings.ts';
import { similarFindsParts as filterSimilarFindsParts } from './filter/similar-finds-parts.ts';
import { tooManyIdsAreRefused as filterTooManyIdsAreRefused } from './filter/too-many-ids-are-refused.ts';
import { isNotCached as getIsNotCached } from './get/is-not-cached.ts';
import { members as getMembers } from './get/members.ts';
import { otherSpellingsOfAnId as getOtherSpellingsOfAnId } from './get/other-spellings-of-an-id.ts';
import { unknownIdIsNotFound as getUnknownIdIsNotFound } from './get/unknown-id-is-not-found.ts';
import { unknownParametersAreIgnored as getUnknownParametersAreIgnored } from './get/unknown-parameters-are-ignored.ts';
import { unparsableIdIsNotFound as getUnparsableIdIsNotFound } from './get/unparsable-id-is-not-found.ts';
import { consistencyMayBeAnyText as listConsistencyMayBeAnyText } from './list/consistency-may-be-any-text.ts';
import { deepPagesAreRefused as listDeepPagesAreRefused } from './list/deep-pages-are-refused.ts';
import { elementsAreAsAReadShowsThem as listElementsAreAsAReadShowsThem } from './list/elements-are-as-a-read-shows-them.ts';
import { isAJsonList as listIsAJsonList } from './list/is-a-json-list.ts';
import { lastPageHasNoNext as listLastPageHasNoNext } from './list/last-page-has-no-next.ts';
import { linksKeepTheQuery as listLinksKeepTheQuery } from './list/links-keep-the-query.ts';
import { metadataIsShownAndCredentialsAreNot as listMetadataIsShownAndCredentialsAreNot } from './list/metadata-is-shown-and-credentials-are-not.ts';
import { negativePageSizeClosesTheConnection as listNegativePageSizeClosesTheConnection } from './list/negative-page-size-closes-the-connection.ts';
import { negativePageSizeIsTheDefault as listNegativePageSizeIsTheDefault } from './list/negative-page-size-is-the-default.ts';
import { pageSizeHasToBeANumber as listPageSizeHasToBeANumber } from './list/page-size-has-to-be-a-number.ts';
import { pageSizeIsCut as listPageSizeIsCut } from './list/page-size-is-cut.ts';
import { pageSizeIsObeyed as listPageSizeIsObeyed } from './list/page-size-is-obeyed.ts';
import { pageSizeThatIsNoNumberIsTheDefault as listPageSizeThatIsNoNumberIsTheDefault } from './list/page-size-that-is-no-number-is-the-default.ts';
import { pageSizeZeroIsTheDefault as listPageSizeZeroIsTheDefault } from './list/page-size-zero-is-the-default.ts';
import { pageThatIsNoNumberIsTheFirst as listPageThatIsNoNumberIsTheFirst } from './list/page-that-is-no-number-is-the-first.ts';
import { pageTokenBeginsBehindIt as listPageTokenBeginsBehindIt } from './list/page-token-begins-behind-it.ts';
import { pageTokenHasToBeAUuid as listPageTokenHasToBeAUuid } from './list/page-token-has-to-be-a-uuid.ts';
import { pageTokenOne as listPageTokenOne } from './list/page-token-one.ts';
import { pagesByNumberBeginAtZero as listPagesByNumberBeginAtZero } from './list/pages-by-number-begin-at-zero.ts';
import { pagesByNumber as listPagesByNumber } from './list/pages-by-number.ts';
import { pagesHoldEverybodyOnce as listPagesHoldEverybodyOnce } from './list/pages-hold-everybody-once.ts';
import { perPageAloneIsPageSize as listPerPageAloneIsPageSize } from './list/per-page-alone-is-page-size.ts';
import { perPageIsCut as listPerPageIsCut } from './list/per-page-is-cut.ts';
import { previousPageOfNothingIsMinusOne as listPreviousPageOfNothingIsMinusOne } from './list/previous-page-of-nothing-is-minus-one.ts';
import { tokensAreOffsets as listTokensAreOffsets } from './list/tokens-are-offsets.ts';
import { tokensTellNoTotal as listTokensTellNoTotal } from './list/tokens-tell-no-total.ts';
import { totalIgnoresFilters as listTotalIgnoresFilters } from './list/total-ignores-filters.ts';
import { totalIsAlwaysTold as listTotalIsAlwaysTold } from './list/total-is-always-told.ts';
import { addWithoutValue as patchAddWithoutValue } from './patch/add-without-value.ts';
import { addsAndRemovesInsideMetadata as patchAddsAndRemovesInsideMetadata } from './patch/adds-and-removes-inside-metadata.ts';
import { changesTheState as patchChangesTheState } from './patch/changes-the-state.ts';
import { contentTypeIsNotLookedAt as patchContentTypeIsNotLookedAt } from './patch/content-type-is-not-looked-at.ts';
import { createdAtCanBeRemoved as patchCreatedAtCanBeRemoved } from './patch/created-at-can-be-removed.ts';
import { credentialOfNoKnownType as patchCredentialOfNoKnownType } from './patch/credential-of-no-known-type.ts';
import { deniedBelowOidc as patchDeniedBelowOidc } from './patch/denied-below-oidc.ts';
import { deniedPaths as patchDeniedPaths } from './patch/denied-paths.ts';
import { identifierThatIsTaken as patchIdentifierThatIsTaken } from './patch/identifier-that-is-taken.ts';
import { identityIsLookedForFirst as patchIdentityIsLookedForFirst } from './patch/identity-is-looked-for-first.ts';
import { indexOutOfRange as patchIndexOutOfRange } from './patch/index-out-of-range.ts';
import { keepsMetadataAdmin as patchKeepsMetadataAdmin } from './patch/keeps-metadata-admin.ts';
import { moveAndCopyAreRefused as patchMoveAndCopyAreRefused } from './patch/move-and-copy-are-refused.ts';
import { nothingToDo as patchNothingToDo } from './patch/nothing-to-do.ts';
import { nullAndBelowIt as patchNullAndBelowIt } from './patch/null-and-below-it.ts';
import { objectIsRefused as patchObjectIsRefused } from './patch/object-is-refused.ts';
import { oneBadOperationRefusesAll as patchOneBadOperationRefusesAll } from './patch/one-bad-operation-refuses-all.ts';
import { passwordHashCanBeReplaced as patchPasswordHashCanBeReplaced } from './patch/password-hash-can-be-replaced.ts';
import { pathThatReachesAnotherIdentity as patchPathThatReachesAnotherIdentity } from './patch/path-that-reaches-another-identity.ts';
import { pointerEscapes as patchPointerEscapes } from './patch/pointer-escapes.ts';
import { removedMembers as patchRemovedMembers } from './patch/removed-members.ts';
import { removingWhatIsMissingIsRefused as patchRemovingWhatIsMissingIsRefused } from './patch/removing-what-is-missing-is-refused.ts';
import { replacesATrait as patchReplacesATrait } from './patch/replaces-a-trait.ts';
import { replacingWhatIsMissingAddsIt as patchReplacingWhatIsMissingAddsIt } from './patch/replacing-what-is-missing-adds-it.ts';
import { rubbishIsRefused as patchRubbishIsRefused } from './patch/rubbish-is-refused.ts';
import { schemaIdHasToBeText as patchSchemaIdHasToBeText } from './patch/schema-id-has-to-be-text.ts';
import { stateChangedAtCanBeSet as patchStateChangedAtCanBeSet } from './patch/state-changed-at-can-be-set.ts';
import { testOpIsRefused as patchTestOpIsRefused } from './patch/test-op-is-refused.ts';
import { unknownMembersAreDropped as patchUnknownMembersAreDropped } from './patch/unknown-members-are-dropped.ts';
import { unknownOperation as patchUnknownOperation } from './patch/unknown-operation.ts';
import { unknownSchemaIsRefused as patchUnknownSchemaIsRefused } from './patch/unknown-schema-is-refused.ts';
import { unknownStateIsRefused as patchUnknownStateIsRefused } from './patch/unknown-state-is-refused.ts';
import { updatedAt as patchUpdatedAt } from './patch/updated-at.ts';
import { codeForNobody as recoveryCodeForNobody } from './recovery/code-for-nobody.ts';
import { code as recoveryCode } from './recovery/code.ts';
import { contentTypeHasToBeJson as recoveryContentTypeHasToBeJson } from './recovery/content-type-has-to-be-json.ts';
import { endInThePastIsRefused as recoveryEndInThePastIsRefused } from './recovery/end-in-the-past-is-refused.ts';
import { expiresInHasToBeADuration as recoveryExpiresInHasToBeADuration } from './recovery/expires-in-has-to-be-a-duration.ts';
import { expiresWhenAsked as recoveryExpiresWhenAsked } from './recovery/expires-when-asked.ts';
import { flowType as recoveryFlowType } from './recovery/flow-type.ts';
import { identityIdHasToBeAUuid as recoveryIdentityIdHasToBeAUuid } from './recovery/identity-id-has-to-be-a-uuid.ts';
import { linkForNobody as recoveryLinkForNobody } from './recovery/link-for-nobody.ts';
import { link as recoveryLink } from './recovery/link.ts';
import { returnToElsewhereIsRefused as recoveryReturnToElsewhereIsRefused } from './recovery/return-to-elsewhere-is-refused.ts';
import { adminLeadsToPublic as schemaAdminLeadsToPublic } from './schema/admin-leads-to-public.ts';
import { isCompact as schemaIsCompact } from './schema/is-compact.ts';
import { isReadByItsId as schemaIsReadByItsId } from './schema/is-read-by-its-id.ts';
import { links as schemaLinks } from './schema/links.ts';
import { list as schemaList } from './schema/list.ts';
import { ofAnIdentity as schemaOfAnIdentity } from './schema/of-an-identity.ts';
import { pageBehindTheLast as schemaPageBehindTheLast } from './schema/page-behind-the-last.ts';
import { pagesOverlap as schemaPagesOverlap } from './schema/pages-overlap.ts';
import { unknownOne as schemaUnknownOne } from './schema/unknown-one.ts';
import { activeFilterAndInactiveIdentities as sessionActiveFilterAndInactiveIdentities } from './session/active-filter-and-inactive-identities.ts';
import { activeFilter as sessionActiveFilter } from './session/active-filter.ts';
import { activeHasToBeATruthValue as sessionActiveHasToBeATruthValue } from './session/active-has-to-be-a-truth-value.ts';
import { addressOfTheClient as sessionAddressOfTheClient } from './session/address-of-the-client.ts';
import { allOfAnIdentityAreDeleted as sessionAllOfAnIdentityAreDeleted } from './session/all-of-an-identity-are-deleted.ts';
import { expandHasToBeKnown as sessionExpandHasToBeKnown } from './session/expand-has-to-be-known.ts';
import { extendedWhileInactive as sessionExtendedWhileInactive } from './session/extended-while-inactive.ts';
import { extendingProlongs as sessionExtendingProlongs } from './session/extending-prolongs.ts';
import { goesWithItsIdentity as sessionGoesWithItsIdentity } from './session/goes-with-its-identity.ts';
import { hidesTheIdentityUnlessAsked as sessionHidesTheIdentityUnlessAsked } from './session/hides-the-identity-unless-asked.ts';
import { idHasToBeAUuid as sessionIdHasToBeAUuid } from './session/id-has-to-be-a-uuid.ts';
import { isExtended as sessionIsExtended } from './session/is-extended.ts';
import { isRead as sessionIsRead } from './session/is-read.ts';
import { isRevoked as sessionIsRevoked } from './session/is-revoked.ts';
import { linksOfTheList as sessionLinksOfTheList } from './session/links-of-the-list.ts';
import { links as sessionLinks } from './session/links.ts';
import { listCounts as sessionListCounts } from './session/list-counts.ts';
import { listPageToken as sessionListPageToken } from './session/list-page-token.ts';
import { list as sessionList } from './session/list.ts';
import { loginFlow as sessionLoginFlow } from './session/login-flow.ts';
import { loginForm as sessionLoginForm } from './session/login-form.ts';
import { loginGoesOn as sessionLoginGoesOn } from './session/login-goes-on.ts';
import { loginMessage as sessionLoginMessage } from './session/login-message.ts';
import { loginSchema as sessionLoginSchema } from './session/login-schema.ts';
import { loginWithAnOldHash as sessionLoginWithAnOldHash } from './session/login-with-an-old-hash.ts';
import { negativePageSize as sessionNegativePageSize } from './session/negative-page-size.ts';
import { noneToDelete as sessionNoneToDelete } from './session/none-to-delete.ts';
import { ofAnIdentity as sessionOfAnIdentity } from './session/of-an-identity.ts';
import { ofAnInactiveIdentity as sessionOfAnInactiveIdentity } from './session/of-an-inactive-identity.ts';
import { ofNobody as sessionOfNobody } from './session/of-nobody.ts';
import { pagesZeroAndOne as sessionPagesZeroAndOne } from './session/pages-zero-and-one.ts';
import { revokedOneIsExtended as sessionRevokedOneIsExtended } from './session/revoked-one-is-extended.ts';
import { signingInAgain as sessionSigningInAgain } from './session/signing-in-again.ts';
import { tokenTemplate as sessionTokenTemplate } from './session/token-template.ts';
import { unknownId as sessionUnknownId } from './session/unknown-id.ts';
import { whoamiKnowsItsToken as sessionWhoamiKnowsItsToken } from './session/whoami-knows-its-token.ts';
import { badEmailIsRefused as traitsBadEmailIsRefused } from './traits/bad-email-is-refused.ts';
import { emptyIdentifier as traitsEmptyIdentifier } from './traits/empty-identifier.ts';
import { enumWithPercent as traitsEnumWithPercent } from './traits/enum-with-percent.ts';
import { hostsOfUrls as traitsHostsOfUrls } from './traits/hosts-of-urls.ts';
import { leftOutOnesAreAnInternalError as traitsLeftOutOnesAreAnInternalError } from './traits/left-out-ones-are-an-internal-error.ts';
import { leftOutOnesAreEmpty as traitsLeftOutOnesAreEmpty } from './traits/left-out-ones-are-empty.ts';
import { missingOneIsRefused as traitsMissingOneIsRefused } from './traits/missing-one-is-refused.ts';
import { namedGroups as traitsNamedGroups } from './traits/named-groups.ts';
import { nullIsRefused as traitsNullIsRefused } from './traits/null-is-refused.ts';
import { patchChecksThem as traitsPatchChecksThem } from './traits/patch-checks-them.ts';
import { putChecksThem as traitsPutChecksThem } from './traits/put-checks-them.ts';
import { unknownOneIsRefused as traitsUnknownOneIsRefused } from './traits/unknown-one-is-refused.ts';
import { unvalidatedAddress as traitsUnvalidatedAddress } from './traits/unvalidated-address.ts';
import { wrongTypeIsRefused as traitsWrongTypeIsRefused } from './traits/wrong-type-is-refused.ts';
import { zerosInIpv6 as traitsZerosInIpv6 } from './traits/zeros-in-ipv6.ts';
import { bodyThatIsTooLong as transportBodyThatIsTooLong } from './transport/body-that-is-too-long.ts';
import { cachingOfWrites as transportCachingOfWrites } from './transport/caching-of-writes.ts';
import { connectionAfterALongBody as transportConnectionAfterALongBody } from './transport/connection-after-a-long-body.ts';
import { forgedRequest as transportForgedRequest } from './transport/forged-request.ts';
import { head as transportHead } from './transport/head.ts';
import { isAlive as transportIsAlive } from './transport/is-alive.ts';
import { isReady as transportIsReady } from './transport/is-ready.ts';
import { longBody as transportLongBody } from './transport/long-body.ts';
import { metrics as transportMetrics } from './transport/metrics.ts';
import { options as transportOptions } from './transport/options.ts';
import { patchThatIsTooLong as transportPatchThatIsTooLong } from './transport/patch-that-is-too-long.ts';
import { pathIsCleaned as transportPathIsCleaned } from './transport/path-is-cleaned.ts';
import { pathWithoutTheBase as transportPathWithoutTheBase } from './transport/path-without-the-base.ts';
import { publicLeadsToAdmin as transportPublicLeadsToAdmin } from './transport/public-leads-to-admin.ts';
import { publicPathIsCleaned as transportPublicPathIsCleaned } from './transport/public-path-is-cleaned.ts';
import { slashAtTheEnd as transportSlashAtTheEnd } from './transport/slash-at-the-end.ts';
import { unknownPath as transportUnknownPath } from './transport/unknown-path.ts';
import { version as transportVersion } from './transport/version.ts';
import { wrongMethod as transportWrongMethod } from './transport/wrong-method.ts';
import { addsLinks as updateAddsLinks } from './update/adds-links.ts';
import { bodyIsReadBeforeTheIdentity as updateBodyIsReadBeforeTheIdentity } from './update/body-is-read-before-the-identity.ts';
import { changesTheSchema as updateChangesTheSchema } from './update/changes-the-schema.ts';
import { changesTheState as updateChangesTheState } from './update/changes-the-state.ts';
import { clearsMetadataLeftOut as updateClearsMetadataLeftOut } from './update/clears-metadata-left-out.ts';
import { contentTypeHasToBeJson as updateContentTypeHasToBeJson } from './update/content-type-has-to-be-json.ts';
import { contentTypeList as updateContentTypeList } from './update/content-type-list.ts';
import { createdAtStays as updateCreatedAtStays } from './update/created-at-stays.ts';
import { credentialsAreNotDatedAnew as updateCredentialsAreNotDatedAnew } from './update/credentials-are-not-dated-anew.ts';
import { emptyBodyIsRefused as updateEmptyBodyIsRefused } from './update/empty-body-is-refused.ts';
import { freesTheOldIdentifier as updateFreesTheOldIdentifier } from './update/frees-the-old-identifier.ts';
import { identifierThatIsTaken as updateIdentifierThatIsTaken } from './update/identifier-that-is-taken.ts';
import { keepsAnIdentifierThatIsGone as updateKeepsAnIdentifierThatIsGone } from './update/keeps-an-identifier-that-is-gone.ts';
import { keepsCredentialsLeftOut as updateKeepsCredentialsLeftOut } from './update/keeps-credentials-left-out.ts';
import { keepsStateAndSchemaLeftOut as updateKeepsStateAndSchemaLeftOut } from './update/keeps-state-and-schema-left-out.ts';
import { replacesTraits as updateReplacesTraits } from './update/replaces-traits.ts';
import { schemaUrlIsStale as updateSchemaUrlIsStale } from './update/schema-url-is-stale.ts';
import { setsAPassword as updateSetsAPassword } from './update/sets-a-password.ts';
import { unknownIdIsNotFound as updateUnknownIdIsNotFound } from './update/unknown-id-is-not-found.ts';
import { unknownMembersAreIgnored as updateUnknownMembersAreIgnored } from './update/unknown-members-are-ignored.ts';
import { unknownSchemaIsRefused as updateUnknownSchemaIsRefused } from './update/unknown-schema-is-refused.ts';
import { unknownStateIsRefused as updateUnknownStateIsRefused } from './update/unknown-state-is-refused.ts';
import { updatedAt as updateUpdatedAt } from './update/updated-at.ts';

/** Every check, by area. */
export const allChecks: readonly Check[] = [
  addressAllThatTheSchemaDerives,
  addressChangedTraitMakesAPendingOne,
  addressForeignOneIsDropped,
  addressImportWithoutViaDoesNotMatch,
  addressImportedIdIsKept,
  addressImportedInAnotherLetterCase,
  addressPatchDatesTheVerification,
  addressPatchVerifies,
  addressPutCannotVerify,
  addressRecoveryAddressIsDerived,
  addressStatusMayBeAnyText,
  addressTimeHasToBeRfc3339,
  addressUnchangedTraitKeepsItVerified,
  addressUnvalidatedOneHasTheNilId,
  addressUnverifiedOneAndVerifiedAt,
  addressValuesAreInSmallLetters,
  addressVerifiableAddressIsDerived,
  addressVerifiedOneIsImported,
  addressViaHasToBeText,
  batchAllFailed,
  batchAsManyAsAllowed,
  batchCannotDelete,
  batchConflictFailsItsItem,
  batchConflictOfTheOnlyOne,
  batchConflictRefusesAll,
  batchConflictUndoesAllYetSaysCreate,
  batchCreatesMany,
  batchElementWithoutCreate,
  batchEmptyBodyIsRefused,
  batchExternalIdConflict,
  batchFirstOfTwoWins,
  batchLoserDragsItsSibling,
  batchNullClosesTheConnection,
  batchOfNothing,
  batchPatchIdHasToBeAUuid,
  batchTooManyAreRefused,
  batchTooManyPasswordsAreRefused,
  batchTwoKindsOfConflictRefuseAll,
  batchUnknownHashRefusesAll,
  batchUnknownStateRefusesAll,
  batchWrongTraitsFailTheirItem,
  batchWrongTraitsRefuseAll,
  connhexBatchDeletes,
  connhexConsistency,
  connhexCredentialTypesBeyond,
  connhexCredentialTypes,
  connhexErrorGeneric,
  connhexPageSizesBeyond,
  connhexPageSizes,
  connhexPageTokenOne,
  connhexPerPageSizes,
  connhexUnknownPath,
  ...contractAnswers,
  contractBesideTheOperations,
  createAnswersWhatWasSent,
  createBigNumbersKeepTheirDigits,
  createCanBeReadBack,
  createContentTypeIsNotLookedAt,
  createCutBodyIsRefused,
  createDefaultSchema,
  createEmptyBodyIsRefused,
  createHtmlIsEscaped,
  createIdCannotBeChosen,
  createIdentifierInAnotherLetterCaseIsTaken,
  createIdentifierThatIsTaken,
  createInactive,
  createListIsRefused,
  createLocation,
  createMemberNamesInAnyCase,
  createMemberOfAnotherTypeIsRefused,
  createMetadataLeftOut,
  createMetadataMayBeAnyJson,
  createNoOrganizationIsNull,
  createOidcWithoutLinksHasNoIdentifiers,
  createOrganization,
  createRefusedLeavesNothing,
  createSchemaIdInBase64url,
  createSchemaUrl,
  createTimesAreTheSame,
  createUnknownMemberIsRefused,
  createUnknownSchemaIsRefused,
  createUnknownStateIsRefused,
  createWhatFollowsTheDocumentIsNotLookedAt,
  credentialsConfigIsHidden,
  credentialsEveryIncludableTypeIsTaken,
  credentialsHashIsKept,
  credentialsHmacHashes,
  credentialsIdentifiersAreInSmallLetters,
  credentialsIdentityIsLookedForFirst,
  credentialsMembersOfALink,
  credentialsMigrationHook,
  credentialsNewOnesHaveNoTimesYet,
  credentialsOidcConfigInConfig,
  credentialsOidcLinkThatIsTaken,
  credentialsOidcLink,
  credentialsOidcWithoutLinksShowsAnEmptyOne,
  credentialsPasswordIsHashed,
  credentialsProfileIsNotIncluded,
  credentialsSamlIsUnknown,
  credentialsSamlLink,
  credentialsTooLongPassword,
  credentialsUnknownHashIsRefused,
  credentialsUnknownTypeIsNotIncluded,
  deleteAnswersNothing,
  deleteCredentialOfNobody,
  deleteCredentialThatIsNotSetUp,
  deleteFreesIdentifiers,
  deleteLastLinkBesideAPassword,
  deleteLeavesTheList,
  deleteOidcIsAFirstFactor,
  deleteOidcLinkIsFree,
  deleteOidcLink,
  deleteOidcWithoutIdentifier,
  deleteOnlyLink,
  deleteOnlyPassword,
  deletePasswordBesideALink,
  deletePasswordBesideAShortLink,
  deleteTwice,
  deleteUnknownCredentialType,
  deleteUnknownId,
  deleteUnknownOidcIdentifier,
  deleteWebauthnComesBack,
  errorContentType,
  errorControlCharacters,
  errorEndsWithALine,
  errorIdHeader,
  errorRequestId,
  errorUuidWithALetter,
  externalIdFindsItsIdentity,
  externalIdIsUnknown,
  externalIdNoRoute,
  externalIdPatchSetsAndClears,
  externalIdPutClearsWhatIsLeftOut,
  externalIdSlashesAndBlanks,
  externalIdThatIsTaken,
  externalIdUnknownOne,
  filterFaultsAreLookedForInOrder,
  filterFiltersExcludeOneAnother,
  filterIdentifierFindsItsOwner,
  filterIdentifierIgnoresCaseAndBlanks,
  filterIdentifierOfNobodyFindsNobody,
  filterIdentifierShowsCredentialsWithoutConfig,
  filterIdsAndIdentifierTogether,
  filterIdsAreComparedAsText,
  filterIdsComeInPages,
  filterIdsFindTheirIdentities,
  filterIdsHaveToBeUuids,
  filterIdsInOtherSpellings,
  filterIncludeCredentialHasToBeKnown,
  filterIncludeCredentialIsIgnored,
  filterIncludeCredentialShowsConfig,
  filterOidcIdentifier,
  filterOneIdentifierFilter,
  filterOrganizationHasToBeAUuid,
  filterOrganization,
  filterSimilarFindsBeginnings,
  filterSimilarFindsParts,
  filterTooManyIdsAreRefused,
  getIsNotCached,
  getMembers,
  getOtherSpellingsOfAnId,
  getUnknownIdIsNotFound,
  getUnknownParametersAreIgnored,
  getUnparsableIdIsNotFound,
  listConsistencyMayBeAnyText,
  listDeepPagesAreRefused,
  listElementsAreAsAReadShowsThem,
  listIsAJsonList,
  listLastPageHasNoNext,
  listLinksKeepTheQuery,
  listMetadataIsShownAndCredentialsAreNot,
  listNegativePageSizeClosesTheConnection,
  listNegativePageSizeIsTheDefault,
  listPageSizeHasToBeANumber,
  listPageSizeIsCut,
  listPageSizeIsObeyed,
  listPageSizeThatIsNoNumberIsTheDefault,
  listPageSizeZeroIsTheDefault,
  listPageThatIsNoNumberIsTheFirst,
  listPageTokenBeginsBehindIt,
  listPageTokenHasToBeAUuid,
  listPageTokenOne,
  listPagesByNumberBeginAtZero,
  listPagesByNumber,
  listPagesHoldEverybodyOnce,
  listPerPageAloneIsPageSize,
  listPerPageIsCut,
  listPreviousPageOfNothingIsMinusOne,
  listTokensAreOffsets,
  listTokensTellNoTotal,
  listTotalIgnoresFilters,
  listTotalIsAlwaysTold,
  patchAddWithoutValue,
  patchAddsAndRemovesInsideMetadata,
  patchChangesTheState,
  patchContentTypeIsNotLookedAt,
  patchCreatedAtCanBeRemoved,
  patchCredentialOfNoKnownType,
  patchDeniedBelowOidc,
  patchDeniedPaths,
  patchIdentifierThatIsTaken,
  patchIdentityIsLookedForFirst,
  patchIndexOutOfRange,
  patchKeepsMetadataAdmin,
  patchMoveAndCopyAreRefused,
  patchNothingToDo,
  patchNullAndBelowIt,
  patchObjectIsRefused,
  patchOneBadOperationRefusesAll,
  patchPasswordHashCanBeReplaced,
  patchPathThatReachesAnotherIdentity,
  patchPointerEscapes,
  patchRemovedMembers,
  patchRemovingWhatIsMissingIsRefused,
  patchReplacesATrait,
  patchReplacingWhatIsMissingAddsIt,
  patchRubbishIsRefused,
  patchSchemaIdHasToBeText,
  patchStateChangedAtCanBeSet,
  patchTestOpIsRefused,
  patchUnknownMembersAreDropped,
  patchUnknownOperation,
  patchUnknownSchemaIsRefused,
  patchUnknownStateIsRefused,
  patchUpdatedAt,
  recoveryCodeForNobody,
  recoveryCode,
  recoveryContentTypeHasToBeJson,
  recoveryEndInThePastIsRefused,
  recoveryExpiresInHasToBeADuration,
  recoveryExpiresWhenAsked,
  recoveryFlowType,
  recoveryIdentityIdHasToBeAUuid,
  recoveryLinkForNobody,
  recoveryLink,
  recoveryReturnToElsewhereIsRefused,
  schemaAdminLeadsToPublic,
  schemaIsCompact,
  schemaIsReadByItsId,
  schemaLinks,
  schemaList,
  schemaOfAnIdentity,
  schemaPageBehindTheLast,
  schemaPagesOverlap,
  schemaUnknownOne,
  sessionActiveFilterAndInactiveIdentities,
  sessionActiveFilter,
  sessionActiveHasToBeATruthValue,
  sessionAddressOfTheClient,
  sessionAllOfAnIdentityAreDeleted,
  sessionExpandHasToBeKnown,
  sessionExtendedWhileInactive,
  sessionExtendingProlongs,
  sessionGoesWithItsIdentity,
  sessionHidesTheIdentityUnlessAsked,
  sessionIdHasToBeAUuid,
  sessionIsExtended,
  sessionIsRead,
  sessionIsRevoked,
  sessionLinksOfTheList,
  sessionLinks,
  sessionListCounts,
  sessionListPageToken,
  sessionList,
  sessionLoginFlow,
  sessionLoginForm,
  sessionLoginGoesOn,
  sessionLoginMessage,
  sessionLoginSchema,
  sessionLoginWithAnOldHash,
  sessionNegativePageSize,
  sessionNoneToDelete,
  sessionOfAnIdentity,
  sessionOfAnInactiveIdentity,
  sessionOfNobody,
  sessionPagesZeroAndOne,
  sessionRevokedOneIsExtended,
  sessionSigningInAgain,
  sessionTokenTemplate,
  sessionUnknownId,
  sessionWhoamiKnowsItsToken,
  traitsBadEmailIsRefused,
  traitsEmptyIdentifier,
  traitsEnumWithPercent,
  traitsHostsOfUrls,
  traitsLeftOutOnesAreAnInternalError,
  traitsLeftOutOnesAreEmpty,
  traitsMissingOneIsRefused,
  traitsNamedGroups,
  traitsNullIsRefused,
  traitsPatchChecksThem,
  traitsPutChecksThem,
  traitsUnknownOneIsRefused,
  traitsUnvalidatedAddress,
  traitsWrongTypeIsRefused,
  traitsZerosInIpv6,
  transportBodyThatIsTooLong,
  transportCachingOfWrites,
  transportConnectionAfterALongBody,
  transportForgedRequest,
  transportHead,
  transportIsAlive,
  transportIsReady,
  transportLongBody,
  transportMetrics,
  transportOptions,
  transportPatchThatIsTooLong,
  transportPathIsCleaned,
  transportPathWithoutTheBase,
  transportPublicLeadsToAdmin,
  transportPublicPathIsCleaned,
  transportSlashAtTheEnd,
  transportUnknownPath,
  transportVersion,
  transportWrongMethod,
  updateAddsLinks,
  updateBodyIsReadBeforeTheIdentity,
  updateChangesTheSchema,
  updateChangesTheState,
  updateClearsMetadataLeftOut,
  updateContentTypeHasToBeJson,
  updateContentTypeList,
  updateCreatedAtStays,
  updateCredentialsAreNotDatedAnew,
  updateEmptyBodyIsRefused,
  updateFreesTheOldIdentifier,
  updateIdentifierThatIsTaken,
  updateKeepsAnIdentifierThatIsGone,
  updateKeepsCredentialsLeftOut,
  updateKeepsStateAndSchemaLeftOut,
  updateReplacesTraits,
  updateSchemaUrlIsStale,
  updateSetsAPassword,
  updateUnknownIdIsNotFound,
  updateUnknownMembersAreIgnored,
  updateUnknownSchemaIsRefused,
  updateUnknownStateIsRefused,
  updateUpdatedAt,
];
