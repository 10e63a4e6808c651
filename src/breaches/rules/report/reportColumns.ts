import type { Temporal } from 'temporal-polyfill';
import { utcSecond } from '../../../calendar';
import { incidentKind } from '../incidents/incidentKinds';
import type { BreachReport } from './report';

/** What is written to `Breach reports`: exactly the list's internal names. Choices with many values are plain arrays (no `results`). */
export interface ReportColumns {
  readonly Title: string;
  readonly ReportGuid: string;
  readonly WhatHappened: string;
  readonly HappenedAt: string | null;
  readonly HappenedKnown: string;
  readonly NoticedAt: string;
  readonly IncidentKind: string;
  readonly IncidentGroup: string;
  readonly DataSubjectTypes: readonly string[];
  readonly DataTypes: readonly string[];
  readonly PeopleCount: number | null;
  readonly PeopleBand: string | null;
  readonly Contained: string;
  readonly ContainmentActions: string;
  readonly Protection: string;
  readonly ProtectionDetails: string;
  readonly Equipment: string;
  readonly EquipmentDetails: string;
  readonly WhoKnows: string;
  readonly Service: string;
  readonly LineManagerId: number | null;
  readonly ContactPhone: string;
  readonly OnBehalf: boolean;
  readonly ToldBy: string;
  readonly ToldHow: string | null;
  readonly ToldAt: string | null;
  readonly NameWithheld: boolean;
  readonly ReportLanguage: string;
}

/**
 * A report as columns. The title is the kind's fixed English name, so that a view, a search result or a mail subject never shows what a
 * person typed. Moments are UTC, cut to the second, as SharePoint keeps them.
 * @param lineManagerId the manager's id in this site's user list (`ensureUser`); without one the column stays empty
 */
export function reportToColumns(report: BreachReport, lineManagerId = report.lineManager?.id): ReportColumns {
  const kind = incidentKind(report.incidentKind);
  return {
    Title: kind.choice,
    ReportGuid: report.reportGuid,
    WhatHappened: report.whatHappened,
    HappenedAt: utc(report.happenedAt),
    HappenedKnown: report.happenedKnown,
    NoticedAt: utcSecond(report.noticedAt),
    IncidentKind: kind.choice,
    IncidentGroup: kind.group,
    DataSubjectTypes: report.dataSubjectTypes,
    DataTypes: report.dataTypes,
    PeopleCount: report.peopleCount ?? null,
    PeopleBand: report.peopleBand ?? null,
    Contained: report.contained,
    ContainmentActions: report.containmentActions,
    Protection: report.protection,
    ProtectionDetails: report.protectionDetails,
    Equipment: report.equipment,
    EquipmentDetails: report.equipmentDetails,
    WhoKnows: report.whoKnows,
    Service: report.service,
    LineManagerId: report.lineManager && !report.nameWithheld ? (lineManagerId ?? null) : null,
    ContactPhone: report.contactPhone,
    OnBehalf: report.onBehalf !== undefined,
    ToldBy: report.onBehalf?.toldBy ?? '',
    ToldHow: report.onBehalf?.toldHow ?? null,
    ToldAt: utc(report.onBehalf?.toldAt),
    NameWithheld: report.nameWithheld,
    ReportLanguage: report.reportLanguage
  };
}

function utc(at: Temporal.Instant | undefined): string | null {
  return at ? utcSecond(at) : null;
}
