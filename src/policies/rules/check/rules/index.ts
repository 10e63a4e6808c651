import type { CheckRule } from '../model';
import { accessFee } from './accessFee';
import { adequacyArticles } from './adequacyArticles';
import { article22 } from './article22';
import { article77 } from './article77';
import { breachThreshold } from './breachThreshold';
import { clarificationRestarts } from './clarificationRestarts';
import { commissionerName } from './commissionerName';
import { complaintCommissionerOnly } from './complaintCommissionerOnly';
import { consentForEverything } from './consentForEverything';
import { crb } from './crb';
import { criminalInSpecial } from './criminalInSpecial';
import { cyclePassed } from './cyclePassed';
import { dayAfterReceipt } from './dayAfterReceipt';
import { directive95 } from './directive95';
import { dpa1998 } from './dpa1998';
import { dpa1998Listed } from './dpa1998Listed';
import { eeaTransfers } from './eeaTransfers';
import { eightPrinciples } from './eightPrinciples';
import { euGdpr } from './euGdpr';
import { euroFines } from './euroFines';
import { exhaustFirst } from './exhaustFirst';
import { fairProcessingNotice } from './fairProcessingNotice';
import { fortyDays } from './fortyDays';
import { future2018 } from './future2018';
import { halfMillionFine } from './halfMillionFine';
import { identityAlways } from './identityAlways';
import { lawEnforcementDirective } from './lawEnforcementDirective';
import { legitimateInterests } from './legitimateInterests';
import { memberState } from './memberState';
import { missing72Hours } from './missing72Hours';
import { missingAccountability } from './missingAccountability';
import { missingComplaint30Days } from './missingComplaint30Days';
import { missingComplaintRoute } from './missingComplaintRoute';
import { missingDpia } from './missingDpia';
import { missingDpo } from './missingDpo';
import { missingDpoContact } from './missingDpoContact';
import { missingDuaa } from './missingDuaa';
import { missingOwner } from './missingOwner';
import { missingUkGdpr } from './missingUkGdpr';
import { missingVersion } from './missingVersion';
import { noReviewDate } from './noReviewDate';
import { notification } from './notification';
import { oldPrincipleNumber } from './oldPrincipleNumber';
import { oldPrincipleSix } from './oldPrincipleSix';
import { oldRights } from './oldRights';
import { oldSchedules } from './oldSchedules';
import { omittedArticles } from './omittedArticles';
import { part3Extension } from './part3Extension';
import { pecr24Hours } from './pecr24Hours';
import { privacyImpactAssessment } from './privacyImpactAssessment';
import { privacyShield } from './privacyShield';
import { registrar } from './registrar';
import { requestInWriting } from './requestInWriting';
import { reviewDayPassed } from './reviewDayPassed';
import { reviewPassed } from './reviewPassed';
import { revokedRules } from './revokedRules';
import { safeHarbour } from './safeHarbour';
import { section55 } from './section55';
import { sensitivePersonalData } from './sensitivePersonalData';
import { sixLawfulBases } from './sixLawfulBases';
import { specialCategoriesList } from './specialCategoriesList';
import { tenPoundFee } from './tenPoundFee';
import { wcagOld } from './wcagOld';
import { workingParty29 } from './workingParty29';
import { writtenRequest } from './writtenRequest';

/** Every rule, in the order in which findings of one place are told. */
export const checkRules: readonly CheckRule[] = [
  dpa1998, dpa1998Listed, eightPrinciples, oldPrincipleNumber, oldPrincipleSix, oldSchedules, section55, notification, registrar, revokedRules, oldRights,
  sensitivePersonalData, fairProcessingNotice, privacyImpactAssessment, crb, directive95, workingParty29, future2018, fortyDays, tenPoundFee,
  accessFee, requestInWriting, writtenRequest, identityAlways, dayAfterReceipt, clarificationRestarts, part3Extension, complaintCommissionerOnly,
  exhaustFirst, breachThreshold, pecr24Hours, halfMillionFine, euroFines, euGdpr, memberState, lawEnforcementDirective, eeaTransfers, privacyShield, safeHarbour,
  adequacyArticles, article22, omittedArticles, article77, sixLawfulBases, legitimateInterests, commissionerName, wcagOld, specialCategoriesList,
  criminalInSpecial, consentForEverything, missing72Hours, missingDpo, missingDpoContact, missingAccountability, missingDpia, missingComplaint30Days,
  missingComplaintRoute, missingUkGdpr, missingDuaa, missingVersion, missingOwner, reviewPassed, reviewDayPassed, noReviewDate, cyclePassed
];
