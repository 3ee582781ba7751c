export interface paths {
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiguresController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/{figureId}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FiguresController_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme/measures/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProgrammeController_assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_list"];
        put?: never;
        post: operations["ReportsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/freezing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportsController_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicReportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicReportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports/{id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicReportsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports/{id}/data.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicReportsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/reports/{id}/data.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicReportsController_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LabelResponse: {
            fi: string;
            sv: string;
            en: string;
        };
        FigureResponse: {
            /** @description Opens to its lineage. */
            id: string;
            value: number | null;
            /** @enum {string} */
            unit: "person" | "family" | "referral" | "case" | "visit" | "activity" | "occurrence" | "day";
            /** @enum {string} */
            state: "exact" | "suppressed" | "not-available";
            label: components["schemas"]["LabelResponse"];
        };
        FunnelFigureResponse: {
            /** @enum {string} */
            step: "sent" | "assigned" | "contacted" | "placed" | "completed";
            figure: components["schemas"]["FigureResponse"];
        };
        SolutionFigureResponse: {
            solution: string;
            figure: components["schemas"]["FigureResponse"];
        };
        BarrierFiguresResponse: {
            barrier: string;
            identified: components["schemas"]["FigureResponse"];
            solved: components["schemas"]["FigureResponse"];
            solutions: components["schemas"]["SolutionFigureResponse"][];
        };
        ReachFigureResponse: {
            /** @enum {string} */
            targetCode: "older-lonely" | "unemployed-under-25" | "families";
            /** @enum {string} */
            unit: "person" | "family";
            target: number;
            source: string;
            figure: components["schemas"]["FigureResponse"];
            /** @example 25,0 % */
            percent: string;
        };
        SupplyFiguresResponse: {
            activities: components["schemas"]["FigureResponse"];
            weekly: components["schemas"]["FigureResponse"];
            withTransport: components["schemas"]["FigureResponse"];
            occurrences: components["schemas"]["FigureResponse"];
            visits: components["schemas"]["FigureResponse"];
        };
        FiguresResponse: {
            municipalityCode: string;
            year: number;
            journalPosition: number;
            funnel: components["schemas"]["FunnelFigureResponse"][];
            daysToFirstContact: components["schemas"]["FigureResponse"];
            screenings: components["schemas"]["FigureResponse"][];
            barriers: components["schemas"]["BarrierFiguresResponse"][];
            reach: components["schemas"]["ReachFigureResponse"][];
            supply: components["schemas"]["SupplyFiguresResponse"];
        };
        LineageEventResponse: {
            id: string;
            type: string;
            /** Format: date-time */
            time: string;
            counted: boolean;
            why: components["schemas"]["LabelResponse"];
            /** @description What it adds: one, or the visits of an occurrence, or the days waited. */
            amount: number;
        };
        LineageResponse: {
            figureId: string;
            label: components["schemas"]["LabelResponse"];
            rule: components["schemas"]["LabelResponse"];
            ruleVersion: number;
            value: number | null;
            events: components["schemas"]["LineageEventResponse"][];
            total: number;
        };
        TextResponse: {
            fi: string;
            sv?: string;
            en?: string;
        };
        DecisionResponse: {
            body: components["schemas"]["TextResponse"];
            /** Format: date */
            date: string;
            /** @example § 44 */
            section: string;
            outcome: components["schemas"]["TextResponse"];
            unanimous: boolean;
        };
        MeasureResponse: {
            id: string;
            number: number;
            names: components["schemas"]["TextResponse"];
            /** @enum {string} */
            assessment: "in-place" | "partly-in-place" | "needs-resources" | "difficult" | "feasible-within-existing" | "not-started" | "done" | "abandoned";
            assessmentLabel: components["schemas"]["LabelResponse"];
            assessmentText: components["schemas"]["TextResponse"];
            responsible: components["schemas"]["TextResponse"];
            /** Format: date-time */
            assessedAt: string;
        };
        ProgrammeResponse: {
            id: string;
            names: components["schemas"]["TextResponse"];
            startYear: number;
            endYear: number;
            caseNumber: string;
            decisions: components["schemas"]["DecisionResponse"][];
            measures: components["schemas"]["MeasureResponse"][];
        };
        ReasonRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        AssessMeasureRequest: {
            /** @enum {string} */
            assessment: "in-place" | "partly-in-place" | "needs-resources" | "difficult" | "feasible-within-existing" | "not-started" | "done" | "abandoned";
            assessmentText: components["schemas"]["ReasonRequest"];
        };
        CellResponse: {
            /** @example <10 */
            display: string;
            value: number | null;
            /** @enum {string} */
            state: "exact" | "suppressed" | "not-available";
        };
        FunnelCellResponse: {
            /** @enum {string} */
            step: "sent" | "assigned" | "contacted" | "placed" | "completed";
            cell: components["schemas"]["CellResponse"];
        };
        BarrierCellsResponse: {
            barrier: string;
            identified: components["schemas"]["CellResponse"];
            solved: components["schemas"]["CellResponse"];
        };
        ReachCellResponse: {
            /** @enum {string} */
            targetCode: "older-lonely" | "unemployed-under-25" | "families";
            /** @enum {string} */
            unit: "person" | "family";
            target: number;
            source: string;
            cell: components["schemas"]["CellResponse"];
            percent: string | null;
        };
        SupplyCellsResponse: {
            activities: components["schemas"]["CellResponse"];
            weekly: components["schemas"]["CellResponse"];
            withTransport: components["schemas"]["CellResponse"];
            occurrences: components["schemas"]["CellResponse"];
            visits: components["schemas"]["CellResponse"];
        };
        ReportProgrammeResponse: {
            names: components["schemas"]["TextResponse"];
            startYear: number;
            endYear: number;
            caseNumber: string;
        };
        ReportMeasureResponse: {
            number: number;
            names: components["schemas"]["TextResponse"];
            /** @enum {string} */
            assessment: "in-place" | "partly-in-place" | "needs-resources" | "difficult" | "feasible-within-existing" | "not-started" | "done" | "abandoned";
            assessmentText: components["schemas"]["TextResponse"];
            responsible: components["schemas"]["TextResponse"];
        };
        ReportContentResponse: {
            funnel: components["schemas"]["FunnelCellResponse"][];
            daysToFirstContact: components["schemas"]["CellResponse"];
            barriers: components["schemas"]["BarrierCellsResponse"][];
            reach: components["schemas"]["ReachCellResponse"][];
            supply: components["schemas"]["SupplyCellsResponse"];
            programme: components["schemas"]["ReportProgrammeResponse"] | null;
            measures: components["schemas"]["ReportMeasureResponse"][];
            decisions: components["schemas"]["DecisionResponse"][];
            notes: components["schemas"]["LabelResponse"][];
        };
        ReportResponse: {
            id: string;
            title: components["schemas"]["TextResponse"];
            municipalityCode: string;
            year: number;
            version: number;
            /** @enum {string} */
            status: "draft" | "frozen" | "published";
            /** Format: date-time */
            frozenAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date */
            minutesCheckedOn: string | null;
            /** @description SHA-256 of the canonical JSON of content, journalPosition and ruleVersions. */
            contentHash: string | null;
            journalPosition: number | null;
            ruleVersions: {
                [key: string]: number;
            } | null;
            /** @description False where no Chromium is installed to print with. */
            pdfAvailable: boolean;
            content: components["schemas"]["ReportContentResponse"] | null;
        };
        ReportListResponse: {
            items: components["schemas"]["ReportResponse"][];
            total: number;
        };
        DraftReportRequest: {
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            year: number;
        };
        PublishReportRequest: {
            /**
             * Format: date
             * @example 2027-03-01
             */
            minutesCheckedOn: string;
        };
        Problem: {
            /** @example urn:pirtti:problem:not-found */
            type: string;
            /** @description In the language of Accept-Language. */
            title: string;
            status: number;
            /** @example not-found */
            code: string;
            detail?: string;
            errorId?: string;
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                pointer: string;
                rule: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    FiguresController_read: {
        parameters: {
            query: {
                municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | "unknown";
                year: number;
            };
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FiguresController_lineage: {
        parameters: {
            query: {
                municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | "unknown";
                year: number;
                page?: number;
                pageSize?: number;
            };
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                figureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammeController_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessMeasureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportContentResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_freeze: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicReportsController_list: {
        parameters: {
            query?: {
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportListResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicReportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicReportsController_pdf: {
        parameters: {
            query?: {
                language?: "fi" | "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicReportsController_csv: {
        parameters: {
            query?: {
                language?: "fi" | "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicReportsController_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem: the code says which. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
