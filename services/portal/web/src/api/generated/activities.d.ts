export interface paths {
    "/public/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicActivitiesController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicActivitiesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicActivitiesController_occurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicOrganisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActivitiesController_list"];
        put?: never;
        post: operations["ActivitiesController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActivitiesController_read"];
        put: operations["ActivitiesController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivitiesController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publishing/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishingController_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publishing/next-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublishingController_nextDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/tarmoa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishingController_tarmoa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/archiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActivityStatusController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccurrenceChangesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccurrenceChangesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OccurrenceChangesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fit-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FitSearchesController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coming-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComingMeetingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacementsController_ofActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placements/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placements/{id}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacementsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttendanceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttendanceController_sheet"];
        put: operations["AttendanceController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attendance-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AttendanceDaysController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/call-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallUpController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_list"];
        put?: never;
        post: operations["PlacesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_read"];
        put: operations["PlacesController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/place-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceDetailsController_list"];
        put?: never;
        post: operations["PlaceDetailsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPlacesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelsController_list"];
        put?: never;
        post: operations["ChannelsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelsController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelsController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelsController_read"];
        put: operations["ChannelsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/forgetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_read"];
        put: operations["PeopleController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicIdeasController_list"];
        put?: never;
        post: operations["PublicIdeasController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicIdeasController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideas/{id}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicIdeasController_support"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/ideas/{id}/support-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicIdeasController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdeasController_list"];
        put?: never;
        post: operations["IdeasController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdeasController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IdeasController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/turning-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_turnDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/taking-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/letting-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_letGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdeasController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExperimentsController_list"];
        put?: never;
        post: operations["ExperimentsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExperimentsController_read"];
        put: operations["ExperimentsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExperimentsController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/scaling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_scale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/modification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_modify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExperimentMovesController_experiences"];
        put?: never;
        post: operations["ExperimentMovesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/experiences/{experienceId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExperimentMovesController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/volunteer-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicVolunteerModelsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/volunteer-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicApplicationsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/volunteer-shift-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicShiftsController_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/volunteer-shift-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicShiftsController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerModelsController_list"];
        put?: never;
        post: operations["VolunteerModelsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerModelsController_read"];
        put: operations["VolunteerModelsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-models/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerModelsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteersController_read"];
        put: operations["VolunteersController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteersController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_comeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteers/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteersController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerNeedsController_list"];
        put?: never;
        post: operations["VolunteerNeedsController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerNeedsController_read"];
        put: operations["VolunteerNeedsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-needs/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerNeedsController_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-needs/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerNeedsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-needs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerNeedsController_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerMatchesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerMatchesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerMatchesController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerMatchesController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerMatchesController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-matches/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerMatchesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerShiftsController_list"];
        put?: never;
        post: operations["VolunteerShiftsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VolunteerShiftsController_read"];
        put: operations["VolunteerShiftsController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-shifts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VolunteerShiftsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteer-shifts/{id}/volunteers/{volunteerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VolunteerShiftsController_putOn"];
        post?: never;
        delete: operations["VolunteerShiftsController_takeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarsController_ofActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarsController_ofSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarsController_ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/municipalities/{municipalityCode}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CalendarsController_ofMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportSourcesController_list"];
        put?: never;
        post: operations["ImportSourcesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportSourcesController_read"];
        put: operations["ImportSourcesController_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-sources/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportSourcesController_listRuns"];
        put?: never;
        post: operations["ImportSourcesController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-sources/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportSourcesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-sources/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportSourcesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRunsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-runs/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRunsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/linked-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_linkedEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/service-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_catalogueEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/linked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_linkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/organisations/{id}/service-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExportsController_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/newsletter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_newsletter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/column": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_column"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/widget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_widget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_poster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/poster.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicPublicityController_posterPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicPublicityController_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ActivityPublicityController_telling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationsController_list"];
        put?: never;
        post: operations["PublicationsController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicationsController_retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicSignUpsController_free"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicSignUpsController_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MySignUpsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/sign-ups/list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpFilesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/sign-ups/list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpFilesController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpsController_free"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignUpsController_list"];
        put?: never;
        post: operations["SignUpsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-ups/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignUpsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-ups/{id}/moving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignUpsController_moveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/rides/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicRidesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/rides/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicRidesController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/rides/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicRidesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/rides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicRideWishesController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/ride-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicRideWishesController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/rides/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignUpRidesController_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/rides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignUpRidesController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/sign-ups/{organisationId}/rides/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignUpRidesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ride-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RidesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/rides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RidesController_read"];
        put?: never;
        post: operations["RidesController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RidesController_changeRide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rides/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_cancelRide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/occurrences/{date}/ride-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ride-seats/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ride-seats/{id}/placing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ride-seats/{id}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ride-seats/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RidesController_cancelSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/activities/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicFeedbackController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FeedbackController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{id}/feedback/{feedbackId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FeedbackController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InventoryController_read"];
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
        TextResponse: {
            fi: string;
            sv?: string;
            en?: string;
        };
        OrganisationNameResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
        };
        CoordinatesResponse: {
            latitude: number;
            longitude: number;
        };
        PlaceResponse: {
            /** Format: uuid */
            placeId: string | null;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
            names: components["schemas"]["TextResponse"];
            streetAddress: string | null;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            coordinates: components["schemas"]["CoordinatesResponse"] | null;
            onlineUrl: string | null;
        };
        ScheduleResponse: {
            /** @example 2026-11-25 */
            startsOn: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /**
             * @description RFC 5545; null for what happens once.
             * @example FREQ=WEEKLY;BYDAY=WE
             */
            rrule: string | null;
            until: string | null;
            exceptDates: string[];
            extraDates: string[];
            /** @enum {string} */
            holidays: "keep" | "skip" | "move";
        };
        OccurrenceTimeResponse: {
            /**
             * @description The day for which it was planned: its identity, wherever it is moved.
             * @example 2026-11-25
             */
            date: string;
            /** @enum {string} */
            status: "scheduled" | "moved" | "cancelled";
            note: components["schemas"]["TextResponse"] | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        PriceResponse: {
            free: boolean;
            description?: components["schemas"]["TextResponse"];
        };
        TransportOptionResponse: {
            /** @enum {string} */
            kind: "school-transport-seat" | "carpool" | "public-transport" | "service-traffic" | "volunteer-ride" | "statutory-transport";
            description: components["schemas"]["TextResponse"];
            seats: number | null;
            bookingContact: string | null;
        };
        ContactResponse: {
            name: string | null;
            phone: string | null;
            email: string | null;
        };
        AgesResponse: {
            from: number | null;
            to: number | null;
        };
        FoundReasonResponse: {
            /** @description What was looked for, as it was typed. */
            word: string;
            /** @description What it was found by, as it is written. */
            by: string;
            /** @enum {string} */
            in: "name" | "kind" | "place" | "target-group" | "organiser" | "summary" | "accessibility" | "transport" | "price" | "description";
            /**
             * @description The word itself, its beginning, a part of a compound, a word that means much the same, or what was probably meant.
             * @enum {string}
             */
            how: "same" | "beginning" | "part" | "related" | "meant";
        };
        FoundActivityResponse: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["OrganisationNameResponse"];
            /** @enum {string} */
            status: "draft" | "published" | "paused" | "cancelled" | "archived";
            /** @description The organiser’s word to those who would have come, where it is paused or cancelled. */
            note: components["schemas"]["TextResponse"] | null;
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            names: components["schemas"]["TextResponse"];
            summary: components["schemas"]["TextResponse"] | null;
            description?: components["schemas"]["TextResponse"];
            place: components["schemas"]["PlaceResponse"] | null;
            morePlaces: components["schemas"]["PlaceResponse"][];
            schedule: components["schemas"]["ScheduleResponse"] | null;
            nextOccurrence: components["schemas"]["OccurrenceTimeResponse"] | null;
            /** @enum {string} */
            signUp: "open-door" | "occurrence" | "series";
            capacity: number | null;
            maxGroupSize: number;
            seatsLeft: number | null;
            price: components["schemas"]["PriceResponse"] | null;
            languages: string[];
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @description A profile that is absent is not known. */
            accessibility: {
                [key: string]: "yes" | "no";
            };
            transport: components["schemas"]["TransportOptionResponse"][];
            contact: components["schemas"]["ContactResponse"] | null;
            ages: components["schemas"]["AgesResponse"] | null;
            /** @description How many of these ages were called one by one. */
            invited: number | null;
            /**
             * @description By where it meets.
             * @enum {string|null}
             */
            attendanceMode: "in-person" | "online" | "mixed" | null;
            lowThreshold: ("no-sign-up" | "no-referral" | "no-diagnosis" | "no-membership" | "come-and-go")[];
            focusAreas: ("loneliness-and-bullying" | "inclusion" | "healthy-living" | "everyday-safety" | "mental-health" | "substance-use" | "parenting")[];
            coOrganiserIds: string[];
            /** @description With whom it is done, as far as the registry knows them by name. */
            coOrganisers: components["schemas"]["OrganisationNameResponse"][];
            serviceChain: components["schemas"]["TextResponse"] | null;
            /** @enum {string|null} */
            serviceClass: "P4.12" | "P5.17" | "P10.8" | "P25.1" | "P27.1" | "P27.2" | null;
            /** @enum {string} */
            durationType: "long-term" | "short-term";
            /** @enum {string} */
            maturity: "experiment" | "established";
            fundingUntil: string | null;
            missing: ("space" | "instructor" | "coordinator")[];
            intergenerational: boolean;
            residentOrigin: boolean;
            originIds: string[];
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Why it is here: for each word that was found, the most telling place. */
            why: components["schemas"]["FoundReasonResponse"][];
            /** @description As the crow flies, in whole kilometres, where it was told from where. */
            distanceKm?: number;
        };
        FacetsResponse: {
            municipalityCode: {
                [key: string]: number;
            };
            /** @description By their names, of the municipality that is chosen. */
            village: {
                [key: string]: number;
            };
            kind: {
                [key: string]: number;
            };
            targetGroup: {
                [key: string]: number;
            };
            /** @description ISO weekday, Monday is 1. */
            weekday: {
                [key: string]: number;
            };
            timeOfDay: {
                [key: string]: number;
            };
            language: {
                [key: string]: number;
            };
            /** @description Of those that are known to fit; what nobody has told is not counted. */
            accessibility: {
                [key: string]: number;
            };
            signUp: {
                [key: string]: number;
            };
            /** @description `true` and `false`. */
            transport: {
                [key: string]: number;
            };
            /** @description `true` and `false`. */
            free: {
                [key: string]: number;
            };
            /** @description `true` and `false`. */
            room: {
                [key: string]: number;
            };
        };
        MeantResponse: {
            word: string;
            meant: string[];
        };
        FoundActivitiesResponse: {
            items: components["schemas"]["FoundActivityResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            facets: components["schemas"]["FacetsResponse"];
            /** @description Whether the choices were counted in a sample of very many finds: then their numbers are about right. */
            approximate: boolean;
            /** @description Words that are nowhere, with those that were looked for instead. */
            meant: components["schemas"]["MeantResponse"][];
            /** @description Whether nothing had every word: then what has some of them is given. */
            loosened: boolean;
        };
        ActivityResponse: {
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["OrganisationNameResponse"];
            /** @enum {string} */
            status: "draft" | "published" | "paused" | "cancelled" | "archived";
            /** @description The organiser’s word to those who would have come, where it is paused or cancelled. */
            note: components["schemas"]["TextResponse"] | null;
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            names: components["schemas"]["TextResponse"];
            summary: components["schemas"]["TextResponse"] | null;
            description?: components["schemas"]["TextResponse"];
            place: components["schemas"]["PlaceResponse"] | null;
            morePlaces: components["schemas"]["PlaceResponse"][];
            schedule: components["schemas"]["ScheduleResponse"] | null;
            nextOccurrence: components["schemas"]["OccurrenceTimeResponse"] | null;
            /** @enum {string} */
            signUp: "open-door" | "occurrence" | "series";
            capacity: number | null;
            maxGroupSize: number;
            seatsLeft: number | null;
            price: components["schemas"]["PriceResponse"] | null;
            languages: string[];
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @description A profile that is absent is not known. */
            accessibility: {
                [key: string]: "yes" | "no";
            };
            transport: components["schemas"]["TransportOptionResponse"][];
            contact: components["schemas"]["ContactResponse"] | null;
            ages: components["schemas"]["AgesResponse"] | null;
            /** @description How many of these ages were called one by one. */
            invited: number | null;
            /**
             * @description By where it meets.
             * @enum {string|null}
             */
            attendanceMode: "in-person" | "online" | "mixed" | null;
            lowThreshold: ("no-sign-up" | "no-referral" | "no-diagnosis" | "no-membership" | "come-and-go")[];
            focusAreas: ("loneliness-and-bullying" | "inclusion" | "healthy-living" | "everyday-safety" | "mental-health" | "substance-use" | "parenting")[];
            coOrganiserIds: string[];
            /** @description With whom it is done, as far as the registry knows them by name. */
            coOrganisers: components["schemas"]["OrganisationNameResponse"][];
            serviceChain: components["schemas"]["TextResponse"] | null;
            /** @enum {string|null} */
            serviceClass: "P4.12" | "P5.17" | "P10.8" | "P25.1" | "P27.1" | "P27.2" | null;
            /** @enum {string} */
            durationType: "long-term" | "short-term";
            /** @enum {string} */
            maturity: "experiment" | "established";
            fundingUntil: string | null;
            missing: ("space" | "instructor" | "coordinator")[];
            intergenerational: boolean;
            residentOrigin: boolean;
            originIds: string[];
            /** Format: date-time */
            publishedAt: string | null;
        };
        NextDatesResponse: {
            items: components["schemas"]["OccurrenceTimeResponse"][];
        };
        PublicOrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /** @description As told with what it offers; null where it offers nothing. */
            contact: components["schemas"]["ContactResponse"] | null;
            /** @description What it offers now, alone or with others, by name. */
            items: components["schemas"]["ActivityResponse"][];
            total: number;
        };
        OwnCountsResponse: {
            status: {
                [key: string]: number;
            };
            /** @description Whose funding ends within a year, or has ended. */
            fundingEnds: number;
            /** @description That lack space, an instructor or a coordinator. */
            lacking: number;
        };
        OwnActivityListResponse: {
            items: components["schemas"]["ActivityResponse"][];
            total: number;
            /** @description How many each choice would leave, the other filters kept. */
            counts: components["schemas"]["OwnCountsResponse"];
        };
        NamesRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        SummaryRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        DescriptionRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        CoordinatesRequest: {
            /**
             * @description Degrees north, WGS 84.
             * @example 63.9
             */
            latitude: number;
            /**
             * @description Degrees east, WGS 84.
             * @example 23.92
             */
            longitude: number;
        };
        PlaceRequest: {
            /**
             * Format: uuid
             * @description The entry of the registry of places from which it was copied.
             */
            placeId?: string | null;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
            names: components["schemas"]["NamesRequest"];
            streetAddress?: string | null;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @example Eskola */
            village?: string | null;
            coordinates?: components["schemas"]["CoordinatesRequest"] | null;
            /** Format: uri */
            onlineUrl?: string | null;
        };
        ScheduleRequest: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            startsOn: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /**
             * @description RFC 5545, by days, weeks, months or years; without COUNT and UNTIL. Null for what happens once.
             * @example FREQ=WEEKLY;BYDAY=WE
             */
            rrule?: string | null;
            /**
             * Format: date
             * @description The last possible day.
             * @example 2027-05-31
             */
            until?: string | null;
            /**
             * @description Days of the rule on which nobody meets.
             * @example [
             *       "2026-12-23"
             *     ]
             */
            exceptDates?: string[];
            /**
             * @description Days besides those of the rule.
             * @example [
             *       "2026-12-22"
             *     ]
             */
            extraDates?: string[];
            /** @enum {string} */
            holidays?: "keep" | "skip" | "move";
        };
        PriceRequest: {
            free: boolean;
            description?: components["schemas"]["SummaryRequest"];
        };
        AccessibilityRequest: {
            /** @enum {string} */
            wheelchair?: "yes" | "no";
            /** @enum {string} */
            "reduced-mobility"?: "yes" | "no";
            /** @enum {string} */
            rollator?: "yes" | "no";
            /** @enum {string} */
            stroller?: "yes" | "no";
            /** @enum {string} */
            "visually-impaired"?: "yes" | "no";
            /** @enum {string} */
            "hearing-aid"?: "yes" | "no";
            /** @enum {string} */
            "induction-loop"?: "yes" | "no";
            /** @enum {string} */
            "dementia-friendly"?: "yes" | "no";
        };
        TransportOptionRequest: {
            /** @enum {string} */
            kind: "school-transport-seat" | "carpool" | "public-transport" | "service-traffic" | "volunteer-ride" | "statutory-transport";
            description: components["schemas"]["SummaryRequest"];
            seats?: number | null;
            bookingContact?: string | null;
        };
        ContactRequest: {
            name?: string | null;
            phone?: string | null;
            /** Format: email */
            email?: string | null;
        };
        AgesRequest: {
            from?: number | null;
            to?: number | null;
        };
        ActivityRequest: {
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            names: components["schemas"]["NamesRequest"];
            summary?: components["schemas"]["SummaryRequest"] | null;
            description?: components["schemas"]["DescriptionRequest"] | null;
            place?: components["schemas"]["PlaceRequest"] | null;
            /** @description Where else it meets: what has no walls has many places. */
            morePlaces?: components["schemas"]["PlaceRequest"][];
            schedule?: components["schemas"]["ScheduleRequest"] | null;
            /** @enum {string} */
            signUp?: "open-door" | "occurrence" | "series";
            /** @description How many may come by one sign-up. */
            maxGroupSize?: number;
            capacity?: number | null;
            price?: components["schemas"]["PriceRequest"] | null;
            /**
             * @example [
             *       "fi",
             *       "sv"
             *     ]
             */
            languages?: string[];
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            accessibility?: components["schemas"]["AccessibilityRequest"];
            transport?: components["schemas"]["TransportOptionRequest"][];
            contact?: components["schemas"]["ContactRequest"] | null;
            ages?: components["schemas"]["AgesRequest"] | null;
            /** @description How many of these ages were called one by one, where a whole age group was. */
            invited?: number | null;
            lowThreshold?: ("no-sign-up" | "no-referral" | "no-diagnosis" | "no-membership" | "come-and-go")[];
            focusAreas?: ("loneliness-and-bullying" | "inclusion" | "healthy-living" | "everyday-safety" | "mental-health" | "substance-use" | "parenting")[];
            /** @description Organisations that do it together with yours. */
            coOrganiserIds?: string[];
            /** @description The service chain of which it is a step. */
            serviceChain?: components["schemas"]["SummaryRequest"] | null;
            /**
             * @description The class of the Finnish Service Catalogue; left out where the kind says it.
             * @enum {string|null}
             */
            serviceClass?: "P4.12" | "P5.17" | "P10.8" | "P25.1" | "P27.1" | "P27.2" | null;
            /** @enum {string} */
            durationType?: "long-term" | "short-term";
            /** @enum {string} */
            maturity?: "experiment" | "established";
            /**
             * Format: date
             * @example 2027-12-31
             */
            fundingUntil?: string | null;
            /** @description What it still lacks. */
            missing?: ("space" | "instructor" | "coordinator")[];
            /** @description Old and young together. */
            intergenerational?: boolean;
            /** @description The thought came from residents. */
            residentOrigin?: boolean;
            /** @description Needs, ideas and experiments from which it grew. */
            originIds?: string[];
        };
        LatestResponse: {
            contact: components["schemas"]["ContactResponse"] | null;
            languages: string[];
            /** @description Whether it cost nothing; null where that was not told. */
            free: boolean | null;
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
        };
        PlaceOwnerResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null until the registry has told the name. */
            names: components["schemas"]["TextResponse"] | null;
        };
        RegisteredPlaceResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "other";
            names: components["schemas"]["TextResponse"];
            streetAddress: string | null;
            postalCode: string | null;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            coordinates: components["schemas"]["CoordinatesResponse"] | null;
            directions: components["schemas"]["TextResponse"] | null;
            everyday: boolean;
            runByVolunteers: boolean;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** @enum {string} */
            state: "in-use" | "upcoming" | "over";
            /** @description What is left out is not known. */
            accessibility: {
                [key: string]: "yes" | "no";
            };
            accessibilityNote: components["schemas"]["TextResponse"] | null;
            phone: string | null;
            email: string | null;
            /** @description Who keeps these details. */
            owner: components["schemas"]["PlaceOwnerResponse"];
            version: number;
            endedBecause: string | null;
            /** @description Whether the reader’s organisation registered it. */
            isOurs: boolean;
            /** @description Whether the reader may change and end it. */
            mayChange: boolean;
        };
        PublishingStartResponse: {
            /** @description Whether the organisation serves in Finnish and Swedish. */
            bilingual: boolean;
            latest: components["schemas"]["LatestResponse"] | null;
            /** @description Places that the organisation uses or keeps, or that are near. */
            places: components["schemas"]["RegisteredPlaceResponse"][];
        };
        TarmoaStepResponse: {
            /** @enum {string} */
            item: "published" | "target-group" | "service-class" | "description" | "swedish" | "long-term" | "business-id";
            done: boolean;
        };
        TarmoaResponse: {
            /** @description Whether nothing is missing. */
            visible: boolean;
            steps: components["schemas"]["TarmoaStepResponse"][];
            /**
             * @description PTV’s codes.
             * @example [
             *       "KR1.1"
             *     ]
             */
            targetGroups: string[];
            /** @enum {string|null} */
            serviceClass: "P4.12" | "P5.17" | "P10.8" | "P25.1" | "P27.1" | "P27.2" | null;
        };
        WithdrawalRequest: {
            note?: components["schemas"]["SummaryRequest"] | null;
        };
        MoveOccurrenceRequest: {
            note?: components["schemas"]["SummaryRequest"] | null;
            /**
             * Format: date
             * @example 2026-11-26
             */
            meetsOn: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
        };
        SlotRequest: {
            /**
             * @description ISO weekday, Monday is 1.
             * @example 3
             */
            weekday: number;
            /** @enum {string} */
            time: "morning" | "afternoon" | "evening";
        };
        FitSearchRequest: {
            barriers: ("transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other")[];
            wishes: ("company" | "someone-to-talk-to" | "peer-support" | "exercise" | "culture" | "doing-things" | "learning-something" | "being-useful" | "outdoors")[];
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            languages?: string[];
            /**
             * @description The village of the home: never an address.
             * @example Eskola
             */
            village?: string;
            /** @description When the person can come; left out when it does not matter. */
            times?: components["schemas"]["SlotRequest"][];
            /** @description What the place must be fit for. */
            accessibility?: ("wheelchair" | "reduced-mobility" | "rollator" | "stroller" | "visually-impaired" | "hearing-aid" | "induction-loop" | "dementia-friendly")[];
        };
        FitReasonResponse: {
            /** @enum {string} */
            code: "solves-barrier" | "meets-wish" | "near-home" | "for-target-group" | "accessible" | "fits-time" | "in-village" | "has-room" | "in-language" | "free-of-charge" | "short-way" | "other-time" | "no-transport" | "far-away" | "full" | "not-accessible" | "accessibility-unknown";
            /** @description Whether it speaks for the activity or against it. */
            for: boolean;
            /** @description The barrier, wish, target group, language, municipality, village, accessibility profile or time (`3-afternoon`) that it is about. */
            subject?: string;
            /** @enum {string} */
            solution?: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other";
            /** @description How far it is, as the crow flies. */
            kilometres?: number;
        };
        FittingActivityResponse: {
            activity: components["schemas"]["ActivityResponse"];
            score: number;
            reasons: components["schemas"]["FitReasonResponse"][];
        };
        FitSearchResponse: {
            items: components["schemas"]["FittingActivityResponse"][];
        };
        ComingMeetingResponse: {
            /**
             * Format: date
             * @description For which the meeting was planned.
             */
            date: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        MeetingActivityResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @description Of the coming weeks, the next first. */
            meetings: components["schemas"]["ComingMeetingResponse"][];
        };
        ComingMeetingsResponse: {
            /** @description What the organisation offers now. */
            items: components["schemas"]["MeetingActivityResponse"][];
            total: number;
        };
        ActivityNameResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
        };
        PlacementResponse: {
            /** Format: uuid */
            id: string;
            /** @description Gone once the request was withdrawn. */
            code: string | null;
            activity: components["schemas"]["ActivityNameResponse"];
            requestingOrganisation: components["schemas"]["OrganisationNameResponse"];
            /** @enum {string} */
            status: "requested" | "accepted" | "declined" | "withdrawn";
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            attendances: number;
            /** @example 2026-11-25 */
            lastAttendedOn: string | null;
        };
        PlacementListResponse: {
            items: components["schemas"]["PlacementResponse"][];
            total: number;
        };
        DeclinePlacementRequest: {
            /** @enum {string} */
            reason: "no-capacity" | "waitlist-only" | "not-eligible" | "could-not-contact" | "no-longer-interested" | "wrong-service" | "duplicate" | "client-moved" | "no-transport" | "no-response" | "activity-ended" | "request-withdrawn" | "other";
        };
        PresenceResponse: {
            /** Format: uuid */
            placementId: string;
            present: boolean;
        };
        AttendanceResponse: {
            placements: components["schemas"]["PresenceResponse"][];
            /** @description Heads by age band. */
            others: {
                [key: string]: number;
            };
            newcomers: number;
            /** @description Of these, how many somebody they know brought along. */
            broughtAlong: number;
            /** @description All who came, placed persons too. */
            visits: number;
            /** Format: date-time */
            markedAt: string;
        };
        OccurrenceResponse: {
            /**
             * @description The day for which it was planned: its identity, wherever it is moved.
             * @example 2026-11-25
             */
            date: string;
            /** @enum {string} */
            status: "scheduled" | "moved" | "cancelled";
            note: components["schemas"]["TextResponse"] | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            attendance: components["schemas"]["AttendanceResponse"] | null;
        };
        OccurrenceListResponse: {
            items: components["schemas"]["OccurrenceResponse"][];
        };
        ExpectedPlacementResponse: {
            /** Format: uuid */
            placementId: string;
            /**
             * @description The code that the person has too. Who it is, is not told here.
             * @example K7P2QX
             */
            code: string;
            /** @description Null where nobody has marked it. */
            present: boolean | null;
        };
        ExpectedSignUpResponse: {
            /** Format: uuid */
            signUpId: string;
            /**
             * @description Null where the person has been forgotten.
             * @example Aino Esimerkki
             */
            name: string | null;
            /** @description How many people come by it. */
            size: number;
            /** @description How many came; null where nobody has marked it. */
            present: number | null;
        };
        AttendanceSheetResponse: {
            names: components["schemas"]["TextResponse"];
            occurrence: components["schemas"]["OccurrenceTimeResponse"];
            placements: components["schemas"]["ExpectedPlacementResponse"][];
            signUps: components["schemas"]["ExpectedSignUpResponse"][];
            /** @description Heads by age band. */
            others: {
                [key: string]: number;
            };
            newcomers: number;
            /** @description Of these, how many somebody they know brought along. */
            broughtAlong: number;
            /** Format: date-time */
            markedAt: string | null;
        };
        PresenceRequest: {
            /** Format: uuid */
            placementId: string;
            present: boolean;
        };
        SignUpPresenceRequest: {
            /** Format: uuid */
            signUpId: string;
            /** @description How many of them came. */
            present: number;
        };
        HeadCountsRequest: {
            /** @description 0–6 years */
            "0-6"?: number;
            /** @description 7–12 years */
            "7-12"?: number;
            /** @description 13–17 years */
            "13-17"?: number;
            /** @description 18–24 years */
            "18-24"?: number;
            /** @description 25–29 years */
            "25-29"?: number;
            /** @description 30–64 years */
            "30-64"?: number;
            /** @description 65–74 years */
            "65-74"?: number;
            /** @description 75–84 years */
            "75-84"?: number;
            /** @description 85 years and over */
            "85+"?: number;
            /** @description Age not known */
            unknown?: number;
        };
        MarkAttendanceRequest: {
            placements: components["schemas"]["PresenceRequest"][];
            signUps?: components["schemas"]["SignUpPresenceRequest"][];
            others: components["schemas"]["HeadCountsRequest"];
            newcomers: number;
            /** @description Of the newcomers, those whom somebody they know brought along. */
            broughtAlong?: number;
            /**
             * Format: date-time
             * @description When the sheet that you saw had been marked, null where it was blank: what somebody else has marked since is not overwritten. Left out: whatever there is is replaced.
             */
            basedOn?: string | null;
        };
        AttendanceDayResponse: {
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            placeNames: components["schemas"]["TextResponse"];
            occurrence: components["schemas"]["OccurrenceTimeResponse"];
            marked: boolean;
        };
        AttendanceDayListResponse: {
            items: components["schemas"]["AttendanceDayResponse"][];
        };
        CallUpResponse: {
            /** @description How many were called; null where nobody was. */
            invited: number | null;
            /** @description Visits that have been marked. */
            attended: number;
        };
        PlaceCountsResponse: {
            kind: {
                [key: string]: number;
            };
            state: {
                [key: string]: number;
            };
            municipalityCode: {
                [key: string]: number;
            };
            everyday: number;
            mine: number;
        };
        PlaceListResponse: {
            items: components["schemas"]["RegisteredPlaceResponse"][];
            total: number;
            /** @description How many each choice would leave, the other filters kept. */
            counts: components["schemas"]["PlaceCountsResponse"];
        };
        ActivityAtPlaceResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @enum {string} */
            status: "draft" | "published" | "paused" | "cancelled" | "archived";
            organisation: components["schemas"]["PlaceOwnerResponse"];
            isOurs: boolean;
        };
        PlaceAndUseResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "other";
            names: components["schemas"]["TextResponse"];
            streetAddress: string | null;
            postalCode: string | null;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            coordinates: components["schemas"]["CoordinatesResponse"] | null;
            directions: components["schemas"]["TextResponse"] | null;
            everyday: boolean;
            runByVolunteers: boolean;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** @enum {string} */
            state: "in-use" | "upcoming" | "over";
            /** @description What is left out is not known. */
            accessibility: {
                [key: string]: "yes" | "no";
            };
            accessibilityNote: components["schemas"]["TextResponse"] | null;
            phone: string | null;
            email: string | null;
            /** @description Who keeps these details. */
            owner: components["schemas"]["PlaceOwnerResponse"];
            version: number;
            endedBecause: string | null;
            /** @description Whether the reader’s organisation registered it. */
            isOurs: boolean;
            /** @description Whether the reader may change and end it. */
            mayChange: boolean;
            /** @description Who meets here: what is published, and the reader’s own. */
            activities: components["schemas"]["ActivityAtPlaceResponse"][];
        };
        PlaceEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "registered" | "changed" | "ended";
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            /** @description What was changed. */
            changed: string[];
            /** Format: date */
            lastDay: string | null;
            reason: string | null;
        };
        PlaceTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["PlaceEntryResponse"][];
            total: number;
        };
        NoteRequest: {
            fi: string;
            sv?: string;
            en?: string;
        };
        RegisteredPlaceRequest: {
            /**
             * @example library
             * @enum {string}
             */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "other";
            names: components["schemas"]["NamesRequest"];
            /** @example Asematie 1 */
            streetAddress?: string | null;
            /** @example 69100 */
            postalCode?: string | null;
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @example null */
            village?: string | null;
            coordinates?: components["schemas"]["CoordinatesRequest"] | null;
            /** @description How one finds in. */
            directions?: components["schemas"]["NoteRequest"] | null;
            /** @description People come here anyway: a library, a swimming hall, a shop. */
            everyday?: boolean;
            runByVolunteers?: boolean;
            /**
             * Format: date
             * @example null
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The last day; needed of a pop-up place.
             * @example 2027-08-31
             */
            validTo?: string | null;
            accessibility?: components["schemas"]["AccessibilityRequest"];
            accessibilityNote?: components["schemas"]["NoteRequest"] | null;
            /**
             * @description Of the office, not of a person.
             * @example 040 000 0000
             */
            phone?: string | null;
            /**
             * Format: email
             * @description Of the office, not of a person.
             * @example kirjasto@kannus.example
             */
            email?: string | null;
        };
        ChangePlaceRequest: {
            /**
             * @example library
             * @enum {string}
             */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "other";
            names: components["schemas"]["NamesRequest"];
            /** @example Asematie 1 */
            streetAddress?: string | null;
            /** @example 69100 */
            postalCode?: string | null;
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @example null */
            village?: string | null;
            coordinates?: components["schemas"]["CoordinatesRequest"] | null;
            /** @description How one finds in. */
            directions?: components["schemas"]["NoteRequest"] | null;
            /** @description People come here anyway: a library, a swimming hall, a shop. */
            everyday?: boolean;
            runByVolunteers?: boolean;
            /**
             * Format: date
             * @example null
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The last day; needed of a pop-up place.
             * @example 2027-08-31
             */
            validTo?: string | null;
            accessibility?: components["schemas"]["AccessibilityRequest"];
            accessibilityNote?: components["schemas"]["NoteRequest"] | null;
            /**
             * @description Of the office, not of a person.
             * @example 040 000 0000
             */
            phone?: string | null;
            /**
             * Format: email
             * @description Of the office, not of a person.
             * @example kirjasto@kannus.example
             */
            email?: string | null;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Silmukka asennettiin.
             */
            reason: string;
        };
        EndPlaceRequest: {
            /**
             * Format: date
             * @description The last day on which it is used.
             * @example 2026-12-31
             */
            lastDay: string;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Talo myytiin.
             */
            reason: string;
        };
        NewerPlaceResponse: {
            /** Format: uuid */
            placeId: string;
            /** @description What the place is called now. */
            names: components["schemas"]["TextResponse"];
            /** @description What is otherwise now. */
            fields: string[];
        };
        NewerPlaceListResponse: {
            items: components["schemas"]["NewerPlaceResponse"][];
        };
        PublicPlaceResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "other";
            names: components["schemas"]["TextResponse"];
            streetAddress: string | null;
            postalCode: string | null;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            coordinates: components["schemas"]["CoordinatesResponse"] | null;
            directions: components["schemas"]["TextResponse"] | null;
            everyday: boolean;
            runByVolunteers: boolean;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** @enum {string} */
            state: "in-use" | "upcoming" | "over";
            /** @description What is left out is not known. */
            accessibility: {
                [key: string]: "yes" | "no";
            };
            accessibilityNote: components["schemas"]["TextResponse"] | null;
            phone: string | null;
            email: string | null;
            /** @description Who keeps these details. */
            owner: components["schemas"]["PlaceOwnerResponse"];
        };
        DeadlineResponse: {
            /** @description ISO weekday, Monday is 1. */
            weekday: number;
            /** @example 12:00 */
            time: string;
            /**
             * Format: date-time
             * @description When it is next.
             */
            nextAt: string;
        };
        ChannelContactResponse: {
            office: string | null;
            phone: string | null;
            email: string | null;
        };
        KeeperResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null until the registry has told it. */
            names: components["schemas"]["TextResponse"] | null;
        };
        ChannelResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
            name: string;
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            languages: ("fi" | "sv" | "en")[];
            deadline: components["schemas"]["DeadlineResponse"] | null;
            /** @description How many characters a text may have. */
            lengthLimit: number | null;
            contact: components["schemas"]["ChannelContactResponse"] | null;
            url: string | null;
            /** @description Whether it is in use. */
            active: boolean;
            version: number;
            /** @description The organisation that keeps its details. */
            keeper: components["schemas"]["KeeperResponse"];
            /** @description Whether the reader changes it. */
            mayChange: boolean;
        };
        ChannelCountsResponse: {
            kind: {
                [key: string]: number;
            };
            municipalityCode: {
                [key: string]: number;
            };
            mine: number;
        };
        ChannelListResponse: {
            items: components["schemas"]["ChannelResponse"][];
            total: number;
            /** @description How many there would be of each choice, the other filters kept. */
            counts: components["schemas"]["ChannelCountsResponse"];
        };
        ChannelEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "added" | "changed";
            /** @description Who did it. */
            organisation: components["schemas"]["KeeperResponse"];
            /** @enum {string} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin";
            changed: ("kind" | "name" | "municipalityCodes" | "languages" | "deadline" | "lengthLimit" | "contact" | "url" | "active")[];
            reason: string | null;
        };
        ChannelTimelineResponse: {
            items: components["schemas"]["ChannelEntryResponse"][];
            total: number;
        };
        DeadlineRequest: {
            /**
             * @description ISO weekday, Monday is 1.
             * @example 1
             */
            weekday: number;
            /** @example 12:00 */
            time: string;
        };
        ChannelContactRequest: {
            /**
             * @description The office or duty, not a person’s name.
             * @example Toimitus
             */
            office?: string | null;
            /** @example 040 000 0404 */
            phone?: string | null;
            /**
             * Format: email
             * @example menot@lehti.example
             */
            email?: string | null;
        };
        ChannelRequest: {
            /**
             * @example newspaper
             * @enum {string}
             */
            kind: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
            /** @example Lestijokilaakson Viikko */
            name: string;
            /**
             * @description Where its readers live.
             * @example [
             *       "217"
             *     ]
             */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @example [
             *       "fi"
             *     ]
             */
            languages: ("fi" | "sv" | "en")[];
            /** @description By when a text for the next issue must have come; null where there is none. */
            deadline?: components["schemas"]["DeadlineRequest"] | null;
            /**
             * @description How many characters a text may have; null where nobody counts.
             * @example 1500
             */
            lengthLimit?: number | null;
            contact?: components["schemas"]["ChannelContactRequest"] | null;
            /**
             * Format: uri
             * @example https://lehti.example/menot
             */
            url?: string | null;
            /**
             * @description Whether it is in use. One that is not is seen by those alone who keep it.
             * @default true
             */
            active: boolean;
        };
        ChangeChannelRequest: {
            /**
             * @example newspaper
             * @enum {string}
             */
            kind: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
            /** @example Lestijokilaakson Viikko */
            name: string;
            /**
             * @description Where its readers live.
             * @example [
             *       "217"
             *     ]
             */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /**
             * @example [
             *       "fi"
             *     ]
             */
            languages: ("fi" | "sv" | "en")[];
            /** @description By when a text for the next issue must have come; null where there is none. */
            deadline?: components["schemas"]["DeadlineRequest"] | null;
            /**
             * @description How many characters a text may have; null where nobody counts.
             * @example 1500
             */
            lengthLimit?: number | null;
            contact?: components["schemas"]["ChannelContactRequest"] | null;
            /**
             * Format: uri
             * @example https://lehti.example/menot
             */
            url?: string | null;
            /**
             * @description Whether it is in use. One that is not is seen by those alone who keep it.
             * @default true
             */
            active: boolean;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
            /**
             * @description Why, for the timeline. No names of persons.
             * @example Palstan pituus muuttui.
             */
            reason: string;
        };
        SearchPeopleRequest: {
            /**
             * @description In a name, an e-mail address or a phone number. In the body: an address of a page would be remembered.
             * @example Aune
             */
            text?: string;
            /** @default 1 */
            page: number;
            /** @default 20 */
            pageSize: number;
        };
        LabelResponse: {
            fi: string;
            sv: string;
            en: string;
        };
        TraceNameResponse: {
            /** @example rides */
            key: string;
            title: components["schemas"]["LabelResponse"];
        };
        FoundPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When somebody last wrote who they are.
             */
            changedAt: string;
            /** @description Why they are known: what else is kept of them. */
            knownFor: components["schemas"]["TraceNameResponse"][];
        };
        PersonListResponse: {
            items: components["schemas"]["FoundPersonResponse"][];
            total: number;
        };
        ForgettingRoundResponse: {
            /** Format: date */
            day: string;
            /** Format: date-time */
            at: string;
            /** @description How many people were forgotten that day. */
            forgotten: number;
            /** @description How many were still known by name after it. */
            kept: number;
        };
        ForgettingResponse: {
            /** @description How many months after the last need people are forgotten in this installation. */
            months: number;
            /** @description The newest first. */
            items: components["schemas"]["ForgettingRoundResponse"][];
            total: number;
        };
        KnownPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            version: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When somebody last wrote who they are.
             */
            changedAt: string;
        };
        TraceFieldResponse: {
            /** @example day */
            key: string;
            title: components["schemas"]["LabelResponse"];
        };
        TraceCopyResponse: {
            /** @example rides */
            key: string;
            title: components["schemas"]["LabelResponse"];
            /** @description Where it comes from. */
            source: components["schemas"]["LabelResponse"];
            fields: components["schemas"]["TraceFieldResponse"][];
            /** @description A line for each thing, by the fields’ keys. A value may be a text in three languages. */
            lines: {
                [key: string]: unknown;
            }[];
        };
        ForgottenRowsResponse: {
            /** @example rides */
            key: string;
            title: components["schemas"]["LabelResponse"];
            rows: number;
        };
        ErasureResponse: {
            /** Format: date-time */
            erasedAt: string;
            /**
             * @description On the person’s wish, or because nothing needed them any more.
             * @enum {string}
             */
            because: "request" | "retention";
            /** @description Which details there were. */
            details: ("name" | "email" | "phone" | "language")[];
            /** @description How many rows forgot the person. What they tell in codes stays as tallies. */
            traces: components["schemas"]["ForgottenRowsResponse"][];
        };
        PersonResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null once they have been erased. */
            person: components["schemas"]["KnownPersonResponse"] | null;
            /**
             * Format: date-time
             * @description When they are forgotten, as things stand. Null while something without an end needs them, and once they have been erased.
             */
            knownUntil: string | null;
            /** @description What else is kept of them; nothing once they have been erased. */
            traces: components["schemas"]["TraceCopyResponse"][];
            erasure: components["schemas"]["ErasureResponse"] | null;
        };
        PersonCopyResponse: {
            /** Format: date-time */
            copiedAt: string;
            person: components["schemas"]["KnownPersonResponse"];
            /** Format: date-time */
            knownUntil: string | null;
            traces: components["schemas"]["TraceCopyResponse"][];
        };
        CorrectPersonRequest: {
            /** @example Aune Esimerkki */
            name: string;
            /**
             * Format: email
             * @example aune@esimerkki.example
             */
            email?: string | null;
            /** @example 040 000 0101 */
            phone?: string | null;
            /**
             * @description In which they are written to.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /** @description The version that the writer had before them. */
            version: number;
        };
        PublicIdeaResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            /** @enum {string|null} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @enum {string|null} */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other" | null;
            /** @description Empty where it was turned down. */
            words: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            status: "waiting" | "open" | "taken-up" | "met" | "answered" | "merged" | "turned-down";
            /** Format: date */
            raisedOn: string;
            /** @description How many wish for the same. */
            supporters: number;
            answer: components["schemas"]["TextResponse"] | null;
            /** @description Who works on it, or has answered. */
            organisation: components["schemas"]["OrganisationNameResponse"] | null;
            /**
             * Format: uuid
             * @description The activity that it became.
             */
            activityId: string | null;
        };
        IdeaCountsResponse: {
            status: {
                [key: string]: number;
            };
            municipalityCode: {
                [key: string]: number;
            };
        };
        PublicIdeaListResponse: {
            items: components["schemas"]["PublicIdeaResponse"][];
            total: number;
            /** @description How many each choice would leave, the other filters kept. */
            counts: components["schemas"]["IdeaCountsResponse"];
        };
        SendIdeaRequest: {
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @example Eskola */
            village?: string | null;
            /**
             * @example club
             * @enum {string|null}
             */
            kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            /**
             * @example [
             *       "young"
             *     ]
             */
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /**
             * @description What keeps them from taking part today.
             * @example transport
             * @enum {string|null}
             */
            barrier?: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other" | null;
            /**
             * @description Without names, phone numbers, addresses or anything else by which somebody could be recognised.
             * @example Lautapeli-iltoja, joihin voi tulla yksin.
             */
            words: string;
            /**
             * @description Of the words.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description Left empty by people, who do not see it.
             * @example
             */
            homepage?: string;
        };
        IdeaReceivedResponse: {
            /** @description It waits to be checked before anybody else reads it. */
            received: boolean;
        };
        SupportIdeaRequest: {
            /**
             * Format: uuid
             * @description A random id that the browser has made for this idea alone and keeps to itself.
             */
            token: string;
        };
        IdeaSupportResponse: {
            supporters: number;
        };
        IdeaResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            village: string | null;
            /** @enum {string|null} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @enum {string|null} */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other" | null;
            /** @description Empty where it was turned down. */
            words: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            status: "waiting" | "open" | "taken-up" | "met" | "answered" | "merged" | "turned-down";
            /** Format: date */
            raisedOn: string;
            /** @description How many wish for the same. */
            supporters: number;
            answer: components["schemas"]["TextResponse"] | null;
            /** @description Who works on it, or has answered. */
            organisation: components["schemas"]["OrganisationNameResponse"] | null;
            /**
             * Format: uuid
             * @description The activity that it became.
             */
            activityId: string | null;
            /** @enum {string} */
            channel: "form" | "conversation" | "meeting" | "event" | "survey" | "paper";
            /** Format: uuid */
            mergedInto: string | null;
            /** @description Who works on it now. */
            takenUpBy: components["schemas"]["OrganisationNameResponse"] | null;
            /** @description What the reader may do with it now. */
            may: ("publish" | "turn-down" | "merge" | "take-up" | "let-go" | "answer")[];
        };
        IdeaListResponse: {
            total: number;
            /** @description How many each choice would leave, the other filters kept. */
            counts: components["schemas"]["IdeaCountsResponse"];
            items: components["schemas"]["IdeaResponse"][];
        };
        IdeaEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "raised" | "published" | "turned-down" | "merged" | "joined" | "taken-up" | "let-go" | "answered" | "met";
            /** @description Who did it; nobody where a resident wrote it. */
            organisation: components["schemas"]["OrganisationNameResponse"] | null;
            /** @enum {string|null} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin" | null;
            reason: string | null;
            /** Format: uuid */
            activityId: string | null;
            /**
             * Format: uuid
             * @description Of merging: the other idea.
             */
            otherId: string | null;
        };
        IdeaTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["IdeaEntryResponse"][];
            total: number;
        };
        RecordIdeaRequest: {
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /** @example Eskola */
            village?: string | null;
            /**
             * @example club
             * @enum {string|null}
             */
            kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            /**
             * @example [
             *       "young"
             *     ]
             */
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /**
             * @description What keeps them from taking part today.
             * @example transport
             * @enum {string|null}
             */
            barrier?: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other" | null;
            /**
             * @description Without names, phone numbers, addresses or anything else by which somebody could be recognised.
             * @example Lautapeli-iltoja, joihin voi tulla yksin.
             */
            words: string;
            /**
             * @description Of the words.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @example conversation
             * @enum {string}
             */
            channel: "form" | "conversation" | "meeting" | "event" | "survey" | "paper";
            /**
             * @description How many wished for it.
             * @default 1
             */
            heardFrom: number;
        };
        PublishIdeaRequest: {
            /**
             * @description Without names, phone numbers, addresses or anything else by which somebody could be recognised.
             * @example Lautapeli-iltoja, joihin voi tulla yksin.
             */
            words?: string;
            /** @example Eskola */
            village?: string | null;
            /** @enum {string|null} */
            kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
        };
        TurnDownIdeaRequest: {
            /** @enum {string} */
            reason: "personal-data" | "not-about-activities" | "improper";
        };
        MergeIdeaRequest: {
            /**
             * Format: uuid
             * @description The idea that stays, of the same municipality and public.
             */
            intoId: string;
        };
        AnswerTextRequest: {
            /** @example Lautapeli-illat alkavat tammikuussa nuorisotilalla. */
            fi: string;
            sv?: string;
            en?: string;
        };
        AnswerIdeaRequest: {
            /** @description Read by everybody. No names of persons. */
            answer: components["schemas"]["AnswerTextRequest"];
            /**
             * Format: uuid
             * @description The published activity that it became.
             */
            activityId?: string | null;
        };
        ExperimentRowResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            state: "idea" | "design" | "running" | "evaluated" | "scaled" | "modified" | "ended";
            /** @enum {string} */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            pilotArea: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            leader: components["schemas"]["OrganisationNameResponse"] | null;
            /** @description Whether the reader’s organisation leads it. */
            isOurs: boolean;
            iteration: number;
            /** @description How many good experiences there are. */
            good: number;
            /** @description How many bad experiences there are. */
            bad: number;
            /** @description What moves it on from where it stands; the first is the usual one. */
            moves: ("design" | "start" | "evaluate" | "scale" | "modify" | "end")[];
        };
        ExperimentCountsResponse: {
            state: {
                [key: string]: number;
            };
            barrier: {
                [key: string]: number;
            };
        };
        ExperimentListResponse: {
            items: components["schemas"]["ExperimentRowResponse"][];
            total: number;
            /** @description How many each choice would leave, the other filters kept. */
            counts: components["schemas"]["ExperimentCountsResponse"];
        };
        ExperimentActivityResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @description Whether it is still a draft. */
            isDraft: boolean;
        };
        IterationResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            iteration: number;
        };
        ContinuityResponse: {
            owner: components["schemas"]["OrganisationNameResponse"] | null;
            /** @enum {string} */
            funding: "own-work" | "volunteers" | "municipal-grant" | "regional-grant" | "state-grant" | "fees" | "other";
            note: string;
            agreement: string;
            /** Format: date */
            until: string | null;
        };
        ExperimentResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** @enum {string} */
            state: "idea" | "design" | "running" | "evaluated" | "scaled" | "modified" | "ended";
            /** @enum {string} */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            pilotArea: string | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            leader: components["schemas"]["OrganisationNameResponse"] | null;
            /** @description Whether the reader’s organisation leads it. */
            isOurs: boolean;
            iteration: number;
            /** @description How many good experiences there are. */
            good: number;
            /** @description How many bad experiences there are. */
            bad: number;
            /** @description What moves it on from where it stands; the first is the usual one. */
            moves: ("design" | "start" | "evaluate" | "scale" | "modify" | "end")[];
            purpose: string;
            /** @enum {string|null} */
            solution: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other" | null;
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            villages: string[];
            /** @description Who else takes part, as far as the registry knows them. */
            participants: components["schemas"]["OrganisationNameResponse"][];
            residents: number;
            /** @enum {string|null} */
            residentPart: "said-what-is-needed" | "co-designers" | "leaders" | null;
            /** @description As which it runs, as far as the reader sees them. */
            activities: components["schemas"]["ExperimentActivityResponse"][];
            /** Format: uuid */
            ideaId: string | null;
            /** @description The resident’s wish from which it came, where it is public. */
            ideaWords: string | null;
            predecessor: components["schemas"]["IterationResponse"] | null;
            successor: components["schemas"]["IterationResponse"] | null;
            conclusion: string | null;
            continuity: components["schemas"]["ContinuityResponse"] | null;
            endedBecause: string | null;
            /** @description Whether the reader may write down an experience now. */
            mayTell: boolean;
            version: number;
        };
        ExperimentEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "begun" | "changed" | "moved" | "experience-recorded" | "experience-erased";
            /** @description Who did it; never a person’s name. */
            organisation: components["schemas"]["OrganisationNameResponse"] | null;
            /** @enum {string|null} */
            role: "service-counsellor" | "link-person-coordinator" | "link-person" | "activity-publisher" | "attendance-helper" | "volunteer-coordinator" | "hyte-coordinator" | "association-adviser" | "reporting-officer" | "organisation-admin" | null;
            /**
             * @description To which state it moved.
             * @enum {string|null}
             */
            to: "idea" | "design" | "running" | "evaluated" | "scaled" | "modified" | "ended" | null;
            /** @description What was changed. */
            changed: string[];
            /** @enum {string|null} */
            verdict: "good" | "bad" | null;
            reason: string | null;
            /**
             * Format: uuid
             * @description The iteration before or after.
             */
            otherId: string | null;
        };
        ExperimentTimelineResponse: {
            total: number;
            /** @description The newest first. */
            items: components["schemas"]["ExperimentEntryResponse"][];
        };
        ExperimentRequest: {
            /** @example Kimppakyydeillä kylätuvalle */
            name: string;
            /**
             * @description The one language in which it is written.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description What is tried, and how one would see that it helps. No names of persons.
             * @example Kokeillaan, tuleeko kylätuvalle enemmän väkeä, kun kyyti järjestyy.
             */
            purpose?: string;
            /**
             * @description The barrier that it tries to take away.
             * @example transport
             * @enum {string}
             */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /**
             * @example carpool
             * @enum {string|null}
             */
            solution?: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other" | null;
            /**
             * @example [
             *       "older-remote-village"
             *     ]
             */
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * @example [
             *       "Eskola"
             *     ]
             */
            villages?: string[];
            /**
             * @description The pilot area as which it counts.
             * @example Eskolan pilottialue
             */
            pilotArea?: string | null;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @example 2027-05-31
             */
            endsOn?: string | null;
            /**
             * @description Organisations that design and try it together with the leading one.
             * @example []
             */
            participantIds?: string[];
            /**
             * @description How many residents take part in designing it.
             * @default 0
             */
            residents: number;
            /**
             * @example co-designers
             * @enum {string|null}
             */
            residentPart?: "said-what-is-needed" | "co-designers" | "leaders" | null;
            /**
             * @description One’s own activities as which it runs.
             * @example []
             */
            activityIds?: string[];
            /**
             * Format: uuid
             * @description The resident’s wish from which it came.
             * @example null
             */
            ideaId?: string | null;
        };
        ChangeExperimentRequest: {
            /** @example Kimppakyydeillä kylätuvalle */
            name: string;
            /**
             * @description The one language in which it is written.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description What is tried, and how one would see that it helps. No names of persons.
             * @example Kokeillaan, tuleeko kylätuvalle enemmän väkeä, kun kyyti järjestyy.
             */
            purpose?: string;
            /**
             * @description The barrier that it tries to take away.
             * @example transport
             * @enum {string}
             */
            barrier: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
            /**
             * @example carpool
             * @enum {string|null}
             */
            solution?: "school-transport-seat" | "carpool" | "volunteer-ride" | "public-transport" | "companion" | "free-of-charge" | "told-about-it" | "interpreter" | "accessible-place" | "digital-support" | "other" | null;
            /**
             * @example [
             *       "older-remote-village"
             *     ]
             */
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * @example [
             *       "Eskola"
             *     ]
             */
            villages?: string[];
            /**
             * @description The pilot area as which it counts.
             * @example Eskolan pilottialue
             */
            pilotArea?: string | null;
            /**
             * Format: date
             * @example 2026-09-01
             */
            startsOn?: string | null;
            /**
             * Format: date
             * @example 2027-05-31
             */
            endsOn?: string | null;
            /**
             * @description Organisations that design and try it together with the leading one.
             * @example []
             */
            participantIds?: string[];
            /**
             * @description How many residents take part in designing it.
             * @default 0
             */
            residents: number;
            /**
             * @example co-designers
             * @enum {string|null}
             */
            residentPart?: "said-what-is-needed" | "co-designers" | "leaders" | null;
            /**
             * @description One’s own activities as which it runs.
             * @example []
             */
            activityIds?: string[];
            /**
             * Format: uuid
             * @description The resident’s wish from which it came.
             * @example null
             */
            ideaId?: string | null;
            /** @description The version that the writer had before them: if there is a newer one, nothing is overwritten. */
            version: number;
        };
        EvaluateExperimentRequest: {
            /**
             * @description What was found out. No names of persons.
             * @example Kyydeillä kävijöitä tuli kaksin verroin, mutta kuljettajia on liian vähän.
             */
            conclusion: string;
        };
        ScaleExperimentRequest: {
            /**
             * Format: uuid
             * @description The organisation that goes on with it.
             */
            ownerId: string;
            /**
             * @example own-work
             * @enum {string}
             */
            funding: "own-work" | "volunteers" | "municipal-grant" | "regional-grant" | "state-grant" | "fees" | "other";
            /**
             * @description No names of persons.
             * @example Kaupunki maksaa polttoaineet.
             */
            note?: string;
            /**
             * @description Where it was agreed: the agreement, the decision or the minutes. No names of persons.
             * @example Kumppanuuspöydän pöytäkirja 4/2026
             */
            agreement: string;
            /**
             * Format: date
             * @description The last day for which it is secured; null until further notice.
             * @example null
             */
            until?: string | null;
        };
        ReasonRequest: {
            /**
             * @description No names of persons.
             * @example Kokeillaan seuraavaksi iltapäivällä.
             */
            reason: string;
        };
        ExperienceResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            verdict: "good" | "bad";
            /** @enum {string} */
            voice: "participant" | "relative" | "volunteer" | "instructor" | "organiser" | "partner";
            /** @description Empty where the words have been erased. */
            words: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /** Format: date-time */
            at: string;
            /** @description Who wrote it down. */
            organisation: components["schemas"]["OrganisationNameResponse"] | null;
            /** @description Whether the reader may erase its words. */
            mayErase: boolean;
        };
        ExperienceListResponse: {
            /** @description The newest first. */
            items: components["schemas"]["ExperienceResponse"][];
            total: number;
            good: number;
            bad: number;
        };
        RecordExperienceRequest: {
            /**
             * @example good
             * @enum {string}
             */
            verdict: "good" | "bad";
            /**
             * @description Whose experience it is: a role, never a name.
             * @example participant
             * @enum {string}
             */
            voice: "participant" | "relative" | "volunteer" | "instructor" | "organiser" | "partner";
            /**
             * @description No names of persons.
             * @example Matkalla ehti jutella, ja perille tuli hyvillä mielin.
             */
            words: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
        };
        OpenModelResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            organisation: components["schemas"]["TextResponse"];
            names: components["schemas"]["TextResponse"];
            summary: components["schemas"]["TextResponse"] | null;
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
        };
        OpenModelListResponse: {
            items: components["schemas"]["OpenModelResponse"][];
            total: number;
        };
        PersonDetailsRequest: {
            /** @example Aune Esimerkki */
            name: string;
            /**
             * Format: email
             * @example aune@esimerkki.example
             */
            email?: string | null;
            /** @example 040 000 0101 */
            phone?: string | null;
            /**
             * @description In which they are written to.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
        };
        VolunteerApplicationRequest: {
            person: components["schemas"]["PersonDetailsRequest"];
            /**
             * @example [
             *       "companion"
             *     ]
             */
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            /**
             * @example [
             *       "listening"
             *     ]
             */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /**
             * @description Which they speak.
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /**
             * @description Left out where it is not told.
             * @example 217
             * @enum {string|null}
             */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /**
             * @example [
             *       "Ylikannus"
             *     ]
             */
            villages?: string[];
            /** @description Empty where they have not said. */
            times?: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * Format: uuid
             * @description Chosen by the sender: what is sent twice is written once.
             * @example 5b6f7a8c-9d0e-4f1a-8b2c-4d5e6f7a8b94
             */
            applicationId: string;
        };
        ApplicationReceivedResponse: {
            /** Format: date-time */
            receivedAt: string;
        };
        OpenVolunteerLinkRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
        };
        OwnShiftResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @enum {string} */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            skills: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            place: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * Format: date
             * @description The day in Finland on which it begins.
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minPeople: number;
            maxPeople: number;
            /** @enum {string} */
            status: "planned" | "cancelled";
            /** @description Whether they are on it. */
            mine: boolean;
            people: number;
            /**
             * @description Why they cannot join; null where they can, or have.
             * @enum {string|null}
             */
            obstacle: "volunteer-is-not-active" | "volunteer-has-another-role" | "volunteer-is-not-trained" | "pledge-is-missing" | "record-check-is-missing" | "record-check-has-expired" | "volunteer-is-full" | "volunteer-is-the-one-in-need" | "volunteer-lacks-skills" | "volunteer-is-busy-then" | "shift-is-full" | "shift-is-over" | null;
        };
        OwnShiftListResponse: {
            organisation: components["schemas"]["TextResponse"];
            /** @description Whose link it is. */
            name: string;
            /** @description What is to come in the next weeks, in the order of time. */
            items: components["schemas"]["OwnShiftResponse"][];
        };
        ChooseShiftRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
            /** Format: uuid */
            shiftId: string;
            /** @description Whether they come. */
            coming: boolean;
        };
        VolunteerModelResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @description What it lacks, or will soon: shown wherever one works with it. */
            warnings: ("responsible-person-is-missing" | "funding-is-unknown" | "funding-has-ended" | "funding-ends-soon")[];
            summary: components["schemas"]["TextResponse"] | null;
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Who answers for it. */
            responsible: components["schemas"]["KnownPersonResponse"] | null;
            /** Format: date */
            fundingUntil: string | null;
            needsTraining: boolean;
            needsPledge: boolean;
            recordValidMonths: number;
            takesApplicants: boolean;
            /** Format: date */
            endedOn: string | null;
            version: number;
        };
        VolunteerModelListResponse: {
            /** @description Those that go on first. */
            items: components["schemas"]["VolunteerModelResponse"][];
            total: number;
        };
        VolunteerModelRequest: {
            /**
             * @example {
             *       "fi": "Kaveriksi arkeen",
             *       "sv": "Vän i vardagen"
             *     }
             */
            names: components["schemas"]["NamesRequest"];
            /** @description What everybody may read where volunteers offer themselves. */
            summary?: components["schemas"]["SummaryRequest"] | null;
            /**
             * @example [
             *       "companion"
             *     ]
             */
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            /**
             * @example [
             *       "217"
             *     ]
             */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Who answers for it. Without one no pair is made. */
            responsible?: components["schemas"]["PersonDetailsRequest"] | null;
            /**
             * Format: date
             * @description The last day that is paid for; null where nobody knows.
             * @example 2027-12-31
             */
            fundingUntil?: string | null;
            /** @description Whether nobody goes with anybody before they are trained. */
            needsTraining: boolean;
            /** @description Whether nobody goes with anybody before they have signed the pledge of secrecy. */
            needsPledge: boolean;
            /**
             * @description For how many months a criminal record check holds where somebody under eighteen is concerned.
             * @example 24
             */
            recordValidMonths: number;
            /** @description Whether anybody may offer themselves on the public page. */
            takesApplicants: boolean;
        };
        ChangeVolunteerModelRequest: {
            /**
             * @example {
             *       "fi": "Kaveriksi arkeen",
             *       "sv": "Vän i vardagen"
             *     }
             */
            names: components["schemas"]["NamesRequest"];
            /** @description What everybody may read where volunteers offer themselves. */
            summary?: components["schemas"]["SummaryRequest"] | null;
            /**
             * @example [
             *       "companion"
             *     ]
             */
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            /**
             * @example [
             *       "217"
             *     ]
             */
            municipalityCodes: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
            /** @description Who answers for it. Without one no pair is made. */
            responsible?: components["schemas"]["PersonDetailsRequest"] | null;
            /**
             * Format: date
             * @description The last day that is paid for; null where nobody knows.
             * @example 2027-12-31
             */
            fundingUntil?: string | null;
            /** @description Whether nobody goes with anybody before they are trained. */
            needsTraining: boolean;
            /** @description Whether nobody goes with anybody before they have signed the pledge of secrecy. */
            needsPledge: boolean;
            /**
             * @description For how many months a criminal record check holds where somebody under eighteen is concerned.
             * @example 24
             */
            recordValidMonths: number;
            /** @description Whether anybody may offer themselves on the public page. */
            takesApplicants: boolean;
            /** @description The version that the writer had before them. */
            version: number;
        };
        EndVolunteerModelRequest: {
            /**
             * Format: date
             * @description The last day.
             * @example 2026-12-31
             */
            lastDay: string;
            version: number;
        };
        SearchVolunteersRequest: {
            /** @default 1 */
            page: number;
            /** @default 20 */
            pageSize: number;
            /**
             * @description In the name.
             * @example Aune
             */
            text?: string;
            /** @enum {string} */
            status?: "applied" | "active" | "paused" | "ended" | "declined";
            /** @enum {string} */
            role?: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /** @enum {string} */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
        };
        VolunteerResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null once they have been forgotten. */
            name: string | null;
            /** @description Null once they have been forgotten. */
            person: components["schemas"]["KnownPersonResponse"] | null;
            /** @enum {string} */
            status: "applied" | "active" | "paused" | "ended" | "declined";
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            skills: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            languages: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            villages: string[];
            times: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            maxMatches: number;
            /** @description With how many people they go now. */
            pairs: number;
            /** Format: date */
            trainedOn: string | null;
            /** Format: date */
            pledgedOn: string | null;
            /**
             * Format: date
             * @description When their criminal record was seen; what it says is kept nowhere.
             */
            recordCheckedOn: string | null;
            /** Format: date-time */
            appliedAt: string;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            declineReason: "no-task" | "outside-area" | "wishes-otherwise" | "not-reached" | "other" | null;
            version: number;
        };
        VolunteerListResponse: {
            /** @description Who has waited longest for an answer first; others by their names. */
            items: components["schemas"]["VolunteerResponse"][];
            total: number;
            /** @description How many there are in each status, the other filters kept. */
            counts: {
                [key: string]: number;
            };
        };
        VolunteerTimelineEntryResponse: {
            /** Format: date-time */
            at: string;
            /** @example MatchStarted */
            what: string;
            /** @enum {string} */
            byWhom: "coordinator" | "volunteer" | "rule";
            /** @description A code of the list that fits what happened. */
            reason: string | null;
            /** @description How it went, in a code. */
            outcome: string | null;
            /** Format: date */
            on: string | null;
            /** @description Which fields were changed. */
            changed: string[];
            waitsAgain: boolean | null;
            /** Format: uuid */
            matchId: string | null;
        };
        VolunteerTimelineResponse: {
            /** @description The newest first. */
            items: components["schemas"]["VolunteerTimelineEntryResponse"][];
            total: number;
        };
        VolunteerRequest: {
            person: components["schemas"]["PersonDetailsRequest"];
            /**
             * @example [
             *       "companion"
             *     ]
             */
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            /**
             * @example [
             *       "listening"
             *     ]
             */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /**
             * @description Which they speak.
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /**
             * @description Left out where it is not told.
             * @example 217
             * @enum {string|null}
             */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /**
             * @example [
             *       "Ylikannus"
             *     ]
             */
            villages?: string[];
            /** @description Empty where they have not said. */
            times?: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * @description With how many people they have time to go at once.
             * @default 1
             */
            maxMatches: number;
            /**
             * Format: date
             * @example 2026-09-15
             */
            trainedOn?: string | null;
            /**
             * Format: date
             * @description When they signed the pledge of secrecy.
             * @example 2026-09-15
             */
            pledgedOn?: string | null;
            /**
             * Format: date
             * @description When their criminal record was seen (Act 148/2014): the day alone, never what it says.
             * @example 2026-09-15
             */
            recordCheckedOn?: string | null;
        };
        ChangeVolunteerRequest: {
            person: components["schemas"]["PersonDetailsRequest"];
            /**
             * @example [
             *       "companion"
             *     ]
             */
            roles: ("companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper")[];
            /**
             * @example [
             *       "listening"
             *     ]
             */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /**
             * @description Which they speak.
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /**
             * @description Left out where it is not told.
             * @example 217
             * @enum {string|null}
             */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /**
             * @example [
             *       "Ylikannus"
             *     ]
             */
            villages?: string[];
            /** @description Empty where they have not said. */
            times?: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * @description With how many people they have time to go at once.
             * @default 1
             */
            maxMatches: number;
            /**
             * Format: date
             * @example 2026-09-15
             */
            trainedOn?: string | null;
            /**
             * Format: date
             * @description When they signed the pledge of secrecy.
             * @example 2026-09-15
             */
            pledgedOn?: string | null;
            /**
             * Format: date
             * @description When their criminal record was seen (Act 148/2014): the day alone, never what it says.
             * @example 2026-09-15
             */
            recordCheckedOn?: string | null;
            /** @description The version that the writer had before them. */
            version: number;
        };
        DeclineApplicantRequest: {
            /**
             * @example no-task
             * @enum {string}
             */
            reason: "no-task" | "outside-area" | "wishes-otherwise" | "not-reached" | "other";
        };
        EndVolunteerRequest: {
            /**
             * Format: date
             * @example 2026-11-30
             */
            lastDay: string;
        };
        NamedModelResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @description What it lacks, or will soon: shown wherever one works with it. */
            warnings: ("responsible-person-is-missing" | "funding-is-unknown" | "funding-has-ended" | "funding-ends-soon")[];
        };
        VolunteerNeedResponse: {
            /** Format: uuid */
            id: string;
            /** @description For whom; null where they are known by a code, or have been forgotten. */
            person: components["schemas"]["KnownPersonResponse"] | null;
            /** Format: uuid */
            placementId: string | null;
            /** @description The code of somebody whom the region has sent; null once the request was withdrawn. */
            code: string | null;
            model: components["schemas"]["NamedModelResponse"];
            /** @enum {string} */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            skills: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            languages: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /** @enum {string|null} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            village: string | null;
            times: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * @description How often; null where it is not agreed on.
             * @enum {string|null}
             */
            rhythm: "daily" | "several-a-week" | "weekly" | "fortnightly" | "monthly" | null;
            concernsMinors: boolean;
            /** @enum {string} */
            status: "waiting" | "matched" | "ended";
            /** Format: date-time */
            waitingSince: string;
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            endReason: "helped-otherwise" | "no-longer-wished" | "not-reached" | "moved" | "nobody-found" | "pair-ended" | "other" | null;
            /**
             * Format: uuid
             * @description The pair that goes together now.
             */
            matchId: string | null;
            version: number;
        };
        VolunteerNeedListResponse: {
            /** @description Who has waited longest first. */
            items: components["schemas"]["VolunteerNeedResponse"][];
            total: number;
            counts: {
                [key: string]: number;
            };
        };
        SuggestionResponse: {
            volunteer: components["schemas"]["VolunteerResponse"];
            /** @description The same question has the same answer: what speaks for somebody, less what speaks against them. */
            score: number;
            pros: ("same-village" | "same-municipality" | "common-language" | "has-skills" | "has-some-skills" | "free-then" | "waits-for-a-pair")[];
            cons: ("other-municipality" | "area-unknown" | "no-common-language" | "lacks-skills" | "other-times" | "has-a-pair-already")[];
            /** @description What must be put right before these two can be a pair. */
            obstacles: ("volunteer-is-not-active" | "volunteer-has-another-role" | "volunteer-is-not-trained" | "pledge-is-missing" | "record-check-is-missing" | "record-check-has-expired" | "volunteer-is-full" | "volunteer-is-the-one-in-need")[];
        };
        SuggestionListResponse: {
            /** @description Those with whom a pair can be made at once first, the best fitting before others. */
            items: components["schemas"]["SuggestionResponse"][];
            total: number;
        };
        VolunteerNeedRequest: {
            /** Format: uuid */
            modelId: string;
            /**
             * @example companion
             * @enum {string}
             */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /**
             * @example [
             *       "walking"
             *     ]
             */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /**
             * @description In any of which they get along.
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /**
             * @description Left out where it must not or will not be told.
             * @example 217
             * @enum {string|null}
             */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /** @example Ylikannus */
            village?: string | null;
            times?: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * @description How often somebody is called or visited; left out where it is not agreed on.
             * @example weekly
             * @enum {string|null}
             */
            rhythm?: "daily" | "several-a-week" | "weekly" | "fortnightly" | "monthly" | null;
            /**
             * @description Whether somebody under eighteen is concerned: then a criminal record check must hold.
             * @default false
             */
            concernsMinors: boolean;
            /** @description For whom, where the organisation knows them by name. This or `placementId`. */
            person?: components["schemas"]["PersonDetailsRequest"] | null;
            /**
             * Format: uuid
             * @description For whom, where the region has sent them and they are known by a code: an accepted placement.
             */
            placementId?: string | null;
        };
        ChangeVolunteerNeedRequest: {
            /** Format: uuid */
            modelId: string;
            /**
             * @example companion
             * @enum {string}
             */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /**
             * @example [
             *       "walking"
             *     ]
             */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /**
             * @description In any of which they get along.
             * @example [
             *       "fi"
             *     ]
             */
            languages?: ("fi" | "sv" | "en" | "et" | "ru" | "uk" | "ar" | "so" | "fse")[];
            /**
             * @description Left out where it must not or will not be told.
             * @example 217
             * @enum {string|null}
             */
            municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074" | null;
            /** @example Ylikannus */
            village?: string | null;
            times?: ("weekday-morning" | "weekday-afternoon" | "weekday-evening" | "weekend-day" | "weekend-evening")[];
            /**
             * @description How often somebody is called or visited; left out where it is not agreed on.
             * @example weekly
             * @enum {string|null}
             */
            rhythm?: "daily" | "several-a-week" | "weekly" | "fortnightly" | "monthly" | null;
            /**
             * @description Whether somebody under eighteen is concerned: then a criminal record check must hold.
             * @default false
             */
            concernsMinors: boolean;
            /** @description The version that the writer had before them. */
            version: number;
        };
        EndVolunteerNeedRequest: {
            /**
             * @example helped-otherwise
             * @enum {string}
             */
            reason: "helped-otherwise" | "no-longer-wished" | "not-reached" | "moved" | "nobody-found" | "pair-ended" | "other";
        };
        StartMatchRequest: {
            /** Format: uuid */
            volunteerId: string;
            /**
             * Format: date
             * @example 2026-11-25
             */
            startsOn: string;
        };
        NamedVolunteerResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null once they have been forgotten. */
            name: string | null;
        };
        MatchPauseResponse: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description The first day on which they went together again; null while it lasts.
             */
            to: string | null;
        };
        VolunteerMatchResponse: {
            /** Format: uuid */
            id: string;
            volunteer: components["schemas"]["NamedVolunteerResponse"];
            need: components["schemas"]["VolunteerNeedResponse"];
            model: components["schemas"]["NamedModelResponse"];
            /** @enum {string} */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /** @enum {string} */
            status: "active" | "paused" | "ended";
            /** Format: date */
            startedOn: string;
            pauses: components["schemas"]["MatchPauseResponse"][];
            /** Format: date */
            endedOn: string | null;
            /** @enum {string|null} */
            endReason: "goal-reached" | "agreed-time" | "person-wished" | "volunteer-wished" | "health" | "moved" | "did-not-suit" | "model-ended" | "details-erased" | "other" | null;
            /** @enum {string|null} */
            outcome: "less-lonely" | "good" | "as-before" | "hard" | "not-told" | null;
            /** @description How many whole months they have gone together. */
            months: number;
            version: number;
        };
        VolunteerMatchListResponse: {
            /** @description Those that go together first, the oldest before others. */
            items: components["schemas"]["VolunteerMatchResponse"][];
            total: number;
            counts: {
                [key: string]: number;
            };
        };
        PauseMatchRequest: {
            /**
             * Format: date
             * @description The first day of the break, or the first day after it.
             * @example 2026-11-20
             */
            on: string;
            /** @description The version that the writer had before them. */
            version: number;
        };
        EndMatchRequest: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            lastDay: string;
            /**
             * @example agreed-time
             * @enum {string}
             */
            reason: "goal-reached" | "agreed-time" | "person-wished" | "volunteer-wished" | "health" | "moved" | "did-not-suit" | "model-ended" | "details-erased" | "other";
            /**
             * @description How it went, as they told.
             * @example good
             * @enum {string}
             */
            outcome: "less-lonely" | "good" | "as-before" | "hard" | "not-told";
            /** @description Whether the one who was helped wishes for somebody else now. */
            waitsAgain: boolean;
            /** @description The version that the writer had before them. */
            version: number;
        };
        VolunteerShiftResponse: {
            /** Format: uuid */
            id: string;
            names: components["schemas"]["TextResponse"];
            /** @enum {string} */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            skills: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            place: string;
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * Format: date
             * @description The day in Finland on which it begins.
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            minPeople: number;
            maxPeople: number;
            /** @enum {string} */
            status: "planned" | "cancelled";
            /** Format: uuid */
            modelId: string;
            concernsMinors: boolean;
            /** Format: uuid */
            activityId: string | null;
            /** @description What the activity is called. */
            activityNames: components["schemas"]["TextResponse"] | null;
            /** @description Who comes, without their contact details. */
            volunteers: components["schemas"]["NamedVolunteerResponse"][];
            /** @description How many are still missing of the fewest that are needed. */
            missing: number;
            version: number;
        };
        VolunteerShiftListResponse: {
            /** @description In the order of time. */
            items: components["schemas"]["VolunteerShiftResponse"][];
            total: number;
        };
        VolunteerShiftRequest: {
            /** Format: uuid */
            modelId: string;
            /**
             * @example {
             *       "fi": "Kahvinkeitto",
             *       "sv": "Kaffekokning"
             *     }
             */
            names: components["schemas"]["NamesRequest"];
            /**
             * @example companion
             * @enum {string}
             */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /** @example [] */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /** @example Kohtaamispaikan tupa */
            place: string;
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * Format: date
             * @description The day on which it begins.
             * @example 2026-12-02
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /**
             * @description Fewer than this is too few.
             * @example 1
             */
            minPeople: number;
            /**
             * @description Never more than this.
             * @example 3
             */
            maxPeople: number;
            /**
             * @description Whether somebody under eighteen is concerned: then a criminal record check must hold.
             * @default false
             */
            concernsMinors: boolean;
            /**
             * Format: uuid
             * @description The activity whose occurrence of `day` it serves: it is called off with it.
             */
            activityId?: string | null;
        };
        ChangeVolunteerShiftRequest: {
            /** Format: uuid */
            modelId: string;
            /**
             * @example {
             *       "fi": "Kahvinkeitto",
             *       "sv": "Kaffekokning"
             *     }
             */
            names: components["schemas"]["NamesRequest"];
            /**
             * @example companion
             * @enum {string}
             */
            role: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
            /** @example [] */
            skills?: ("listening" | "walking" | "exercise" | "music" | "crafts" | "cooking" | "games" | "digital" | "driving-licence" | "first-aid" | "wheelchair-escort" | "memory" | "mental-health" | "children" | "errands")[];
            /** @example Kohtaamispaikan tupa */
            place: string;
            /**
             * @example 217
             * @enum {string}
             */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * Format: date
             * @description The day on which it begins.
             * @example 2026-12-02
             */
            day: string;
            /** @example 13:00 */
            startTime: string;
            /** @example 15:00 */
            endTime: string;
            /**
             * @description Fewer than this is too few.
             * @example 1
             */
            minPeople: number;
            /**
             * @description Never more than this.
             * @example 3
             */
            maxPeople: number;
            /**
             * @description Whether somebody under eighteen is concerned: then a criminal record check must hold.
             * @default false
             */
            concernsMinors: boolean;
            /**
             * Format: uuid
             * @description The activity whose occurrence of `day` it serves: it is called off with it.
             */
            activityId?: string | null;
            /** @description The version that the writer had before them. */
            version: number;
        };
        UsualResponse: {
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            languages: string[];
            targetGroups: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            free: boolean;
            contact: components["schemas"]["ContactResponse"] | null;
        };
        HaltedResponse: {
            missing: number;
            ofSource: number;
        };
        ImportRunResponse: {
            added: number;
            changed: number;
            same: number;
            /** @description Over already, or called off before it ever came. */
            past: number;
            refused: number;
            /** @description No longer in the source: taken off offer, not deleted. */
            gone: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sourceId: string;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            /** @description Whether somebody asked for it; otherwise its hour had come. */
            byPerson: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description How many there are to do. */
            total: number;
            /** @description How many have been done. */
            done: number;
            failure: components["schemas"]["TextResponse"] | null;
        };
        ImportSourceResponse: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** Format: uri */
            address: string | null;
            everyHours: number;
            usual: components["schemas"]["UsualResponse"];
            publish: boolean;
            /**
             * @description A dead one has failed three times in a row, and is still tried ever more seldom.
             * @enum {string}
             */
            state: "file" | "waiting" | "well" | "failing" | "dead" | "halted" | "ended";
            /**
             * Format: date-time
             * @description When it last answered as it should.
             */
            wellAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
            /** @description Why it fails. */
            failure: components["schemas"]["TextResponse"] | null;
            /**
             * Format: date-time
             * @description When it is fetched the next time.
             */
            nextAt: string | null;
            /** @description So many would vanish that somebody must look first. */
            halted: components["schemas"]["HaltedResponse"] | null;
            latestRun: components["schemas"]["ImportRunResponse"] | null;
        };
        ImportSourceListResponse: {
            items: components["schemas"]["ImportSourceResponse"][];
            total: number;
        };
        ImportRunListResponse: {
            /** @description The newest first. */
            items: components["schemas"]["ImportRunResponse"][];
            total: number;
        };
        UsualRequest: {
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            /** @enum {string} */
            municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            /**
             * @example [
             *       "fi"
             *     ]
             */
            languages?: string[];
            targetGroups?: ("everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age")[];
            /** @description Whether all of it is free of charge. */
            free?: boolean;
            contact?: components["schemas"]["ContactRequest"] | null;
        };
        SourceRequest: {
            /** @example Kylän tapahtumakalenteri */
            name: string;
            /**
             * Format: uri
             * @description Where the calendar is fetched; null for files that somebody sends.
             * @example https://kyla.example/kalenteri.ics
             */
            address?: string | null;
            /** @default 6 */
            everyHours: number;
            usual: components["schemas"]["UsualRequest"];
            /**
             * @description Whether what is whole is offered at once; otherwise it waits as a draft.
             * @default false
             */
            publish: boolean;
        };
        ChangeSourceRequest: {
            /** @example Kylän tapahtumakalenteri */
            name: string;
            /**
             * Format: uri
             * @description Where the calendar is fetched; null for files that somebody sends.
             * @example https://kyla.example/kalenteri.ics
             */
            address?: string | null;
            /** @default 6 */
            everyHours: number;
            usual: components["schemas"]["UsualRequest"];
            /**
             * @description Whether what is whole is offered at once; otherwise it waits as a draft.
             * @default false
             */
            publish: boolean;
            /** @description Of the reading upon which it is changed. */
            version: number;
        };
        PreviewRequest: {
            /**
             * @description A calendar or a table as text. Left out for a source that has an address: then it is fetched.
             * @example Nimi;Päivä;Alkaa;Päättyy
             *     Kyläkahvit;25.11.2026;13.00;15.00
             */
            text?: string;
            /** @description Whether the source’s words come in place of what somebody has written otherwise here. */
            overEdits?: boolean;
        };
        ImportCountsResponse: {
            added: number;
            changed: number;
            same: number;
            /** @description Over already, or called off before it ever came. */
            past: number;
            refused: number;
            /** @description No longer in the source: taken off offer, not deleted. */
            gone: number;
        };
        ImportChangeResponse: {
            /** @enum {string} */
            field: "names" | "kind" | "summary" | "description" | "place" | "schedule" | "capacity" | "price" | "languages" | "targetGroups" | "contact";
            before: components["schemas"]["TextResponse"];
            after: components["schemas"]["TextResponse"];
        };
        ItemProblemResponse: {
            /** @description The field of an activity; null where the row as a whole is refused. */
            field: string | null;
            /** @description What the file says there; of a repeated row, the lines of the others. */
            value: string | null;
            words: components["schemas"]["TextResponse"];
        };
        PreviewItemResponse: {
            /** @description The line of the file on which it begins. */
            line: number;
            name: string;
            /** @enum {string} */
            fate: "new" | "changed" | "same" | "past" | "refused";
            /** Format: uuid */
            activityId: string | null;
            changes: components["schemas"]["ImportChangeResponse"][];
            /** @description What the source has changed, but somebody has written otherwise here: it stays as it is here. */
            kept: ("names" | "kind" | "summary" | "description" | "place" | "schedule" | "capacity" | "price" | "languages" | "targetGroups" | "contact")[];
            /** @description How many single times are moved, called off or restored. */
            times: number;
            /**
             * @description Whether it is cancelled, or offered again.
             * @enum {string|null}
             */
            status: "cancel" | "return" | null;
            /** @description Of a new one, what it still lacks before it can be published. */
            lacks: string[];
            problems: components["schemas"]["ItemProblemResponse"][];
        };
        VanishingItemResponse: {
            /** Format: uuid */
            activityId: string;
            name: string;
            /** @description Whether it is offered now, and would be paused. */
            published: boolean;
        };
        ActivityImportPreviewResponse: {
            /** @description Of exactly this plan: only it is carried out. */
            fingerprint: string;
            /** @enum {string} */
            format: "calendar" | "table";
            counts: components["schemas"]["ImportCountsResponse"];
            rows: components["schemas"]["PreviewItemResponse"][];
            vanishing: components["schemas"]["VanishingItemResponse"][];
            /** @description How many of the source are still to come. */
            ofSource: number;
            /** @description Whether more than five and a fifth would vanish, which is done only when the number is told. */
            mustBeTold: boolean;
            /** @description Headings of columns that mean nothing here. */
            unknownColumns: string[];
        };
        RunRequest: {
            /**
             * @description A calendar or a table as text. Left out for a source that has an address: then it is fetched.
             * @example Nimi;Päivä;Alkaa;Päättyy
             *     Kyläkahvit;25.11.2026;13.00;15.00
             */
            text?: string;
            /** @description Whether the source’s words come in place of what somebody has written otherwise here. */
            overEdits?: boolean;
            /** @description Of the preview that was looked at. */
            fingerprint: string;
            /** @description How many vanish, where they are more than five and a fifth of the source. */
            told?: number;
        };
        ImportRunRowResponse: {
            /** @description The line of the file; null of what is no longer in it. */
            line: number | null;
            name: string;
            /** @enum {string} */
            fate: "new" | "changed" | "same" | "past" | "refused" | "gone";
            /** Format: uuid */
            activityId: string | null;
            changed: string[];
            kept: string[];
            problems: components["schemas"]["ItemProblemResponse"][];
        };
        ImportRunRowListResponse: {
            items: components["schemas"]["ImportRunRowResponse"][];
            total: number;
        };
        ToldResponse: {
            /** Format: uuid */
            activityId: string;
            name: string;
            /** Format: date */
            day: string;
        };
        NewsletterResponse: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            told: components["schemas"]["ToldResponse"][];
            /** @description What there was no room for. */
            leftOut: components["schemas"]["ToldResponse"][];
            subject: string;
            /** @description A whole page, for mail programs. */
            html: string;
            text: string;
        };
        ColumnResponse: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            told: components["schemas"]["ToldResponse"][];
            /** @description What there was no room for. */
            leftOut: components["schemas"]["ToldResponse"][];
            text: string;
            /** @description How many characters it has. */
            length: number;
        };
        PageResponse: {
            /** @description A whole page, without scripts. */
            html: string;
        };
        FeedHappeningResponse: {
            /** Format: uuid */
            activity_id: string;
            /**
             * Format: date
             * @description The day for which it was planned: it stays when the occurrence is moved.
             */
            date: string;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string | null;
            /** @enum {string} */
            status: "scheduled" | "moved" | "cancelled";
            organiser: string;
            place: string;
            /** @enum {string} */
            municipality_code: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
            free: boolean;
        };
        FeedItemResponse: {
            id: string;
            url: string;
            title: string;
            summary: string;
            content_text: string;
            language: string;
            _pirtti: components["schemas"]["FeedHappeningResponse"];
        };
        FeedResponse: {
            /** @example https://jsonfeed.org/version/1.1 */
            version: string;
            title: string;
            home_page_url: string;
            feed_url: string;
            language: string;
            items: components["schemas"]["FeedItemResponse"][];
        };
        ViewResponse: {
            /**
             * Format: date
             * @description The day on which it was counted.
             */
            day: string;
        };
        ActivityTellingResponse: {
            /** @description Where everybody reads of it. */
            url: string;
            /** @description A short text to share, in each language. */
            texts: components["schemas"]["LabelResponse"];
            /** @description Whether there is a Chromium to print with: without one the poster is a web page. */
            pdfAvailable: boolean;
            /** @description How often its page was looked at in the last 30 days; null for others than its organiser. */
            views: number | null;
        };
        ToldActivityResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where it is no longer seen. */
            names: components["schemas"]["TextResponse"] | null;
        };
        ToldChannelResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null where it is no longer seen. */
            name: string | null;
            /** @enum {string|null} */
            kind: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other" | null;
        };
        PublicationResponse: {
            /** Format: uuid */
            id: string;
            activity: components["schemas"]["ToldActivityResponse"];
            channel: components["schemas"]["ToldChannelResponse"];
            /** Format: date */
            toldOn: string;
            /** @description Whether it was taken back: then it is not counted. */
            retracted: boolean;
        };
        PublicationListResponse: {
            items: components["schemas"]["PublicationResponse"][];
            total: number;
        };
        NotePublicationsRequest: {
            /** Format: uuid */
            channelId: string;
            /** @description What was told of. */
            activityIds: string[];
            /**
             * Format: date
             * @example 2026-11-23
             */
            toldOn: string;
        };
        SeatsResponse: {
            /**
             * Format: date
             * @description The day for which the occurrence was planned; null for the series.
             * @example 2026-11-25
             */
            date: string | null;
            /**
             * Format: date-time
             * @description Of a series its next time.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Null where there is room for all. */
            capacity: number | null;
            /** @description How many more can be given away; null where there is room for all. */
            seatsLeft: number | null;
            /** @description People in line. */
            waiting: number;
            /** @description How many may come by one sign-up. */
            maxGroupSize: number;
            /**
             * @description Why nobody can sign up now; null while people can.
             * @example occurrence-is-cancelled
             */
            closed: string | null;
        };
        SeatsListResponse: {
            /** @description The coming ones of thirteen weeks, in order; one where people sign up for the series; none where nobody needs to. */
            items: components["schemas"]["SeatsResponse"][];
        };
        PublicSignUpRequest: {
            /** @example Aune Esimerkki */
            name: string;
            /**
             * Format: email
             * @example aune@esimerkki.example
             */
            email?: string | null;
            /** @example 040 000 0101 */
            phone?: string | null;
            /**
             * @description In which they are written to.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * Format: date
             * @description The day for which the occurrence was planned; left out or null for the whole series.
             * @example 2026-11-25
             */
            date?: string | null;
            /**
             * @description How many people come.
             * @default 1
             */
            size: number;
            /**
             * @description The name is of who comes; the contact is of who signs them up.
             * @default false
             */
            forAnother: boolean;
            /**
             * @description For the organiser alone.
             * @example Tulen rollaattorilla.
             */
            wish?: string | null;
            /**
             * @description Is to be left empty: people do not see it, and whatever fills in every field betrays itself.
             * @example
             */
            website?: string;
        };
        SignUpMadeResponse: {
            activity: components["schemas"]["ActivityNameResponse"];
            organisation: components["schemas"]["OrganisationNameResponse"];
            place: string | null;
            /** @description Whether its page can be read by all: not where it is on a break or over. */
            published: boolean;
            /**
             * Format: date
             * @description The day for which the occurrence was planned; null for the series.
             * @example 2026-11-25
             */
            date: string | null;
            /**
             * Format: date-time
             * @description Of a series its next time; null where none is to come.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Whether it is off: the occurrence, or all of it. */
            calledOff: boolean;
            /** @description The organiser’s word on what is otherwise. */
            note: components["schemas"]["TextResponse"] | null;
            /** @enum {string} */
            status: "confirmed" | "waiting" | "offered" | "cancelled-by-person" | "cancelled-by-organiser" | "declined" | "expired";
            /** @description 1 is next; null for who is not in line. */
            placeInLine: number | null;
            /**
             * Format: date-time
             * @description Till when a seat is kept; null where none is offered.
             */
            offerExpiresAt: string | null;
            size: number;
            /** @description Who comes. */
            name: string;
            forAnother: boolean;
            /** Format: date-time */
            signedUpAt: string;
            /** @description Leads back: /ilmoittautuminen/{organisation}#{token}. */
            token: string;
        };
        SignUpLinkRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
        };
        MySignUpResponse: {
            activity: components["schemas"]["ActivityNameResponse"];
            organisation: components["schemas"]["OrganisationNameResponse"];
            place: string | null;
            /** @description Whether its page can be read by all: not where it is on a break or over. */
            published: boolean;
            /**
             * Format: date
             * @description The day for which the occurrence was planned; null for the series.
             * @example 2026-11-25
             */
            date: string | null;
            /**
             * Format: date-time
             * @description Of a series its next time; null where none is to come.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Whether it is off: the occurrence, or all of it. */
            calledOff: boolean;
            /** @description The organiser’s word on what is otherwise. */
            note: components["schemas"]["TextResponse"] | null;
            /** @enum {string} */
            status: "confirmed" | "waiting" | "offered" | "cancelled-by-person" | "cancelled-by-organiser" | "declined" | "expired";
            /** @description 1 is next; null for who is not in line. */
            placeInLine: number | null;
            /**
             * Format: date-time
             * @description Till when a seat is kept; null where none is offered.
             */
            offerExpiresAt: string | null;
            size: number;
            /** @description Who comes. */
            name: string;
            forAnother: boolean;
            /** Format: date-time */
            signedUpAt: string;
        };
        SignUpErasedResponse: {
            /** Format: date-time */
            erasedAt: string;
        };
        SignedUpResponse: {
            /** @description Sign-ups that hold a place, are offered one or wait: each hears of a change. */
            signUps: number;
            /** @description How many people come by them. */
            people: number;
            /** @description Sign-ups whose contact this installation does not write to: somebody has to ring. */
            toCall: number;
        };
        OwnSeatsResponse: {
            /**
             * Format: date
             * @description The day for which the occurrence was planned; null for the series.
             * @example 2026-11-25
             */
            date: string | null;
            /**
             * Format: date-time
             * @description Of a series its next time.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Null where there is room for all. */
            capacity: number | null;
            /** @description How many more can be given away; null where there is room for all. */
            seatsLeft: number | null;
            /** @description People in line. */
            waiting: number;
            /** @description How many may come by one sign-up. */
            maxGroupSize: number;
            /**
             * @description Why nobody can sign up now; null while people can.
             * @example occurrence-is-cancelled
             */
            closed: string | null;
            signedUp: components["schemas"]["SignedUpResponse"];
        };
        OwnSeatsListResponse: {
            /** @description As everybody sees it: the coming ones of thirteen weeks, or the series. */
            items: components["schemas"]["OwnSeatsResponse"][];
        };
        SignUpResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The day for which the occurrence was planned; null for the series.
             * @example 2026-11-25
             */
            date: string | null;
            /** @enum {string} */
            status: "confirmed" | "waiting" | "offered" | "cancelled-by-person" | "cancelled-by-organiser" | "declined" | "expired";
            /** @description The order of arrival. */
            number: number;
            /** @description 1 is next; null for who is not in line. */
            placeInLine: number | null;
            /** Format: date-time */
            offerExpiresAt: string | null;
            size: number;
            /** @description Null once they are forgotten. */
            person: components["schemas"]["KnownPersonResponse"] | null;
            forAnother: boolean;
            wish: string | null;
            /**
             * @description Why they were moved up in the line, where they were.
             * @enum {string|null}
             */
            movedUp: "mistake" | "together" | "pressing-need" | null;
            /** Format: date-time */
            signedUpAt: string;
        };
        SignUpListResponse: {
            /** @description Those who have a seat first, then those who are offered one, then the line in its order. */
            items: components["schemas"]["SignUpResponse"][];
            total: number;
            seats?: components["schemas"]["SeatsResponse"];
        };
        SignUpRequest: {
            /** @example Aune Esimerkki */
            name: string;
            /**
             * Format: email
             * @example aune@esimerkki.example
             */
            email?: string | null;
            /** @example 040 000 0101 */
            phone?: string | null;
            /**
             * @description In which they are written to.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * Format: date
             * @description The day for which the occurrence was planned; left out or null for the whole series.
             * @example 2026-11-25
             */
            date?: string | null;
            /**
             * @description How many people come.
             * @default 1
             */
            size: number;
            /**
             * @description The name is of who comes; the contact is of who signs them up.
             * @default false
             */
            forAnother: boolean;
            /**
             * @description For the organiser alone.
             * @example Tulen rollaattorilla.
             */
            wish?: string | null;
        };
        MoveUpRequest: {
            /** @enum {string} */
            reason: "mistake" | "together" | "pressing-need";
        };
        RideLinkRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
        };
        RideSeatsResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "school-transport-seat" | "carpool" | "volunteer-ride" | "service-traffic";
            area: string;
            there: boolean;
            back: boolean;
            departsAt: string | null;
            returnsAt: string | null;
            seats: number;
            /** @description What a passenger of a carpool pays towards its costs, in cents. */
            costShareCents: number | null;
            /** @description What whoever comes along should know. */
            note: string | null;
            /** @enum {string} */
            status: "offered" | "cancelled" | "called-off";
        };
        DriverResponse: {
            name: string;
            phone: string | null;
        };
        SeatWishResponse: {
            /** @enum {string} */
            status: "unplaced" | "asked" | "accepted" | "cancelled" | "called-off";
            area: string;
            /** @description Where exactly. A driver learns it with having accepted. */
            pickUp: string | null;
            there: boolean;
            back: boolean;
            size: number;
        };
        AskingPassengerResponse: {
            /** @enum {string} */
            status: "unplaced" | "asked" | "accepted" | "cancelled" | "called-off";
            area: string;
            /** @description Where exactly. A driver learns it with having accepted. */
            pickUp: string | null;
            there: boolean;
            back: boolean;
            size: number;
            /** Format: uuid */
            id: string;
            /** @description Known once the driver has accepted. Of a referred person the code. */
            name: string | null;
            /** @description Known once the driver has accepted. */
            phone: string | null;
            /**
             * Format: date-time
             * @description Till when an answer is waited for; then another is asked.
             */
            answerBy: string | null;
        };
        RideLinkResponse: {
            /** @enum {string} */
            as: "driver" | "passenger";
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            /** @description Where it meets. */
            place: components["schemas"]["TextResponse"] | null;
            /**
             * Format: date-time
             * @description When it meets; null where it is off.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Whether anything can still be changed. */
            open: boolean;
            /** @description The ride that is driven, or that takes the passenger. */
            ride: components["schemas"]["RideSeatsResponse"] | null;
            /** @description For a passenger who was accepted. */
            driver: components["schemas"]["DriverResponse"] | null;
            /** @description One’s own wish. */
            seat: components["schemas"]["SeatWishResponse"] | null;
            /** @description For the driver. */
            passengers: components["schemas"]["AskingPassengerResponse"][];
        };
        AnswerPassengerRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
            /**
             * Format: uuid
             * @description Who asks to come along.
             */
            passengerId: string;
            /** @example true */
            accepts: boolean;
        };
        OpenRideDayResponse: {
            /**
             * Format: date
             * @description For which the meeting was planned.
             */
            date: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description How many rides are offered already. A wish is written down also where none is yet. */
            rides: number;
        };
        OpenRideDayListResponse: {
            /** @description The next first. */
            items: components["schemas"]["OpenRideDayResponse"][];
        };
        PublicRideWishRequest: {
            /**
             * @description To the activity.
             * @example true
             */
            there: boolean;
            /**
             * @description And home from it.
             * @example true
             */
            back: boolean;
            /**
             * @description A village or a part of town, not an address: it is seen before anybody has agreed on anything.
             * @example Mutkalampi
             */
            area: string;
            /**
             * @description Where exactly: for the driver who has accepted.
             * @example Mutkalammentie 12
             */
            pickUp?: string | null;
            /**
             * @description How many come.
             * @default 1
             */
            size: number;
            /**
             * Format: date
             * @description The day for which the meeting was planned.
             * @example 2026-11-25
             */
            date: string;
            /** @example Aune Esimerkki */
            name: string;
            /**
             * Format: email
             * @example aune@esimerkki.example
             */
            email?: string | null;
            /** @example 040 000 0101 */
            phone?: string | null;
            /**
             * @description In which they are written to.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description Is to be left empty: people do not see it, and whatever fills in every field betrays itself.
             * @example
             */
            website?: string;
        };
        RideWishMadeResponse: {
            /** @enum {string} */
            as: "driver" | "passenger";
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            /** @description Where it meets. */
            place: components["schemas"]["TextResponse"] | null;
            /**
             * Format: date-time
             * @description When it meets; null where it is off.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Whether anything can still be changed. */
            open: boolean;
            /** @description The ride that is driven, or that takes the passenger. */
            ride: components["schemas"]["RideSeatsResponse"] | null;
            /** @description For a passenger who was accepted. */
            driver: components["schemas"]["DriverResponse"] | null;
            /** @description One’s own wish. */
            seat: components["schemas"]["SeatWishResponse"] | null;
            /** @description For the driver. */
            passengers: components["schemas"]["AskingPassengerResponse"][];
            /**
             * Format: uuid
             * @description Whose secret it is: it stands in the path of the link.
             */
            organisationId: string;
            /** @description Is told once, here and in the letter. It opens the ride, and nothing else. */
            token: string;
        };
        SignUpRideResponse: {
            /** @enum {string} */
            as: "driver" | "passenger";
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            /** @description Where it meets. */
            place: components["schemas"]["TextResponse"] | null;
            /**
             * Format: date-time
             * @description When it meets; null where it is off.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** @description Whether anything can still be changed. */
            open: boolean;
            /** @description The ride that is driven, or that takes the passenger. */
            ride: components["schemas"]["RideSeatsResponse"] | null;
            /** @description For a passenger who was accepted. */
            driver: components["schemas"]["DriverResponse"] | null;
            /** @description One’s own wish. */
            seat: components["schemas"]["SeatWishResponse"] | null;
            /** @description For the driver. */
            passengers: components["schemas"]["AskingPassengerResponse"][];
            /**
             * Format: date
             * @description For which the meeting was planned.
             */
            date: string;
        };
        SignUpRidesResponse: {
            /** @description To which meetings they may ask for one. */
            open: components["schemas"]["OpenRideDayResponse"][];
            /** @description What they have asked for and what has become of it. */
            rides: components["schemas"]["SignUpRideResponse"][];
        };
        SignUpRideWishRequest: {
            /**
             * @description To the activity.
             * @example true
             */
            there: boolean;
            /**
             * @description And home from it.
             * @example true
             */
            back: boolean;
            /**
             * @description A village or a part of town, not an address: it is seen before anybody has agreed on anything.
             * @example Mutkalampi
             */
            area: string;
            /**
             * @description Where exactly: for the driver who has accepted.
             * @example Mutkalammentie 12
             */
            pickUp?: string | null;
            /**
             * @description How many come.
             * @default 1
             */
            size: number;
            /**
             * Format: date
             * @description The day for which the meeting was planned.
             * @example 2026-11-25
             */
            date: string;
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
        };
        CancelSignUpRideRequest: {
            /**
             * @description What stands behind the # of the link.
             * @example fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE
             */
            token: string;
            /**
             * Format: date
             * @description The day for which the meeting was planned.
             * @example 2026-11-25
             */
            date: string;
        };
        RideDayResponse: {
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            /**
             * Format: date
             * @description For which the meeting was planned.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it meets; null where it is off.
             */
            startsAt: string | null;
            rides: number;
            seats: number;
            accepted: number;
            asked: number;
            /** @description How many are without a ride. */
            unplaced: number;
        };
        RideDayListResponse: {
            items: components["schemas"]["RideDayResponse"][];
            total: number;
        };
        RidePersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            email: string | null;
        };
        RideResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "school-transport-seat" | "carpool" | "volunteer-ride" | "service-traffic";
            area: string;
            there: boolean;
            back: boolean;
            departsAt: string | null;
            returnsAt: string | null;
            seats: number;
            /** @description What a passenger of a carpool pays towards its costs, in cents. */
            costShareCents: number | null;
            /** @description What whoever comes along should know. */
            note: string | null;
            /** @enum {string} */
            status: "offered" | "cancelled" | "called-off";
            /** @description Null where none has to be asked, or where they have been forgotten. */
            driver: components["schemas"]["RidePersonResponse"] | null;
            takenThere: number;
            takenBack: number;
            version: number;
            /**
             * @description What became of the latest letter about it; null where none could be written, or it cannot leave.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
        };
        PassengerResponse: {
            /** @enum {string} */
            status: "unplaced" | "asked" | "accepted" | "cancelled" | "called-off";
            area: string;
            /** @description Where exactly. A driver learns it with having accepted. */
            pickUp: string | null;
            there: boolean;
            back: boolean;
            size: number;
            /** Format: uuid */
            id: string;
            /** @description Null of a placement, and of whoever has been forgotten. */
            person: components["schemas"]["RidePersonResponse"] | null;
            /** @description By which a referred person is known. */
            code: string | null;
            /** Format: uuid */
            rideId: string | null;
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description Till when the driver may think; then another is asked.
             */
            answerBy: string | null;
            /**
             * @description What became of the latest letter about it; null where none could be written, or it cannot leave.
             * @enum {string|null}
             */
            letter: "waiting" | "sent" | "refused" | "given-up" | "not-wanted" | null;
        };
        RideBoardResponse: {
            /** Format: uuid */
            activityId: string;
            names: components["schemas"]["TextResponse"];
            /**
             * Format: date
             * @description For which the meeting was planned.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it meets; null where it does not.
             */
            startsAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            rides: components["schemas"]["RideResponse"][];
            passengers: components["schemas"]["PassengerResponse"][];
        };
        OfferRideRequest: {
            /**
             * @description When it leaves there.
             * @example 12:30
             */
            departsAt?: string | null;
            /**
             * @description When it leaves for home.
             * @example 15:10
             */
            returnsAt?: string | null;
            /** @example 3 */
            seats: number;
            /**
             * @description What a passenger of a carpool pays towards its costs, in cents. Never a price (320/2017).
             * @example 200
             */
            costShareCents?: number | null;
            /**
             * @description What whoever comes along should know of the ride, and nothing about anybody.
             * @example Rollaattori mahtuu takakonttiin
             */
            note?: string | null;
            /**
             * @example carpool
             * @enum {string}
             */
            kind: "school-transport-seat" | "carpool" | "volunteer-ride" | "service-traffic";
            /** @description Somebody new. */
            person?: components["schemas"]["PersonDetailsRequest"] | null;
            /**
             * Format: uuid
             * @description Somebody whom the organisation knows.
             * @example null
             */
            personId?: string | null;
            /**
             * @description To the activity.
             * @example true
             */
            there: boolean;
            /**
             * @description And home from it.
             * @example true
             */
            back: boolean;
            /**
             * @description A village or a part of town, not an address: it is seen before anybody has agreed on anything.
             * @example Mutkalampi
             */
            area: string;
        };
        ChangeRideRequest: {
            /**
             * @description When it leaves there.
             * @example 12:30
             */
            departsAt?: string | null;
            /**
             * @description When it leaves for home.
             * @example 15:10
             */
            returnsAt?: string | null;
            /** @example 3 */
            seats: number;
            /**
             * @description What a passenger of a carpool pays towards its costs, in cents. Never a price (320/2017).
             * @example 200
             */
            costShareCents?: number | null;
            /**
             * @description What whoever comes along should know of the ride, and nothing about anybody.
             * @example Rollaattori mahtuu takakonttiin
             */
            note?: string | null;
            /**
             * @description A village or a part of town, not an address: it is seen before anybody has agreed on anything.
             * @example Mutkalampi
             */
            area: string;
            /** @description The version that the writer had before them. */
            version: number;
        };
        WishForSeatRequest: {
            /**
             * @description To the activity.
             * @example true
             */
            there: boolean;
            /**
             * @description And home from it.
             * @example true
             */
            back: boolean;
            /**
             * @description A village or a part of town, not an address: it is seen before anybody has agreed on anything.
             * @example Mutkalampi
             */
            area: string;
            /**
             * @description Where exactly: for the driver who has accepted.
             * @example Mutkalammentie 12
             */
            pickUp?: string | null;
            /**
             * @description How many come.
             * @default 1
             */
            size: number;
            /** @description Somebody new. */
            person?: components["schemas"]["PersonDetailsRequest"] | null;
            /**
             * Format: uuid
             * @description Somebody whom the organisation knows.
             * @example null
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description Somebody who was referred, known by a code.
             * @example null
             */
            placementId?: string | null;
        };
        PlacePassengerRequest: {
            /**
             * Format: uuid
             * @description Whose driver has agreed to take them.
             */
            rideId: string;
        };
        GiveFeedbackRequest: {
            /** @enum {string} */
            face: "good" | "fair" | "poor";
            /**
             * @description Seen by the organiser alone. Without names, phone numbers or addresses.
             * @example Oli helppo tulla yksin.
             */
            words?: string | null;
            /**
             * @description Of the words.
             * @enum {string}
             */
            language: "fi" | "sv" | "en";
            /**
             * @description Left empty by people, who do not see it.
             * @example
             */
            homepage?: string;
        };
        FeedbackReceivedResponse: {
            received: boolean;
        };
        FaceCountsResponse: {
            good: number;
            fair: number;
            poor: number;
        };
        FeedbackResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            face: "good" | "fair" | "poor";
            /** @example Oli helppo tulla yksin. */
            words: string;
            /** @enum {string} */
            language: "fi" | "sv" | "en";
            /**
             * @description The month in which it came.
             * @example 2026-11
             */
            givenIn: string;
        };
        FeedbackListResponse: {
            /** @description Of whole batches of five, so that nobody can be told apart. */
            faces: components["schemas"]["FaceCountsResponse"];
            /** @description Answers that are shown when five are together. */
            waiting: number;
            /** @description Those with words. */
            items: components["schemas"]["FeedbackResponse"][];
            total: number;
        };
        ListedActivityResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
            names: components["schemas"]["TextResponse"];
            organisationNames: components["schemas"]["TextResponse"] | null;
            placeNames: components["schemas"]["TextResponse"];
            village: string | null;
            weekly: boolean;
            hasTransport: boolean;
        };
        ListedPlaceResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
            names: components["schemas"]["TextResponse"];
            village: string | null;
            everyday: boolean;
        };
        ListedOrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "wellbeing-region" | "municipality" | "joint-municipal-authority" | "regional-council" | "hospital-district" | "social-competence-centre" | "state-agency" | "state-regional-agency" | "ely-centre" | "employment-service" | "association" | "village-association" | "parish" | "foundation" | "educational-institution" | "company" | "project" | "influence-body" | "informal-group";
            names: components["schemas"]["TextResponse"];
            /** @description How much it offers in the area. */
            offers: number;
        };
        WishedForResponse: {
            /**
             * @description Null where the wisher did not say.
             * @enum {string|null}
             */
            kind: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service" | null;
            open: number;
            met: number;
        };
        InventoryResponse: {
            /** Format: date */
            asOf: string;
            activities: components["schemas"]["ListedActivityResponse"][];
            places: components["schemas"]["ListedPlaceResponse"][];
            organisations: components["schemas"]["ListedOrganisationResponse"][];
            /** @description Residents’ wishes by the kind of activity. */
            wishes: components["schemas"]["WishedForResponse"][];
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
        AgreementIsMissingProblem: {
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
                /**
                 * Format: uuid
                 * @description The agreement that ended last. Left out where there was none.
                 */
                agreementId?: string;
                /**
                 * Format: date-time
                 * @description The first instant at which it no longer held: by its last day, or by an earlier end.
                 */
                validTo?: string;
            } & {
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
    PublicActivitiesController_search: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                text?: string;
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description By its name; counted where a municipality is chosen. */
                village?: string;
                kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
                targetGroup?: "everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age";
                weekday?: number;
                /** @description Before noon, before half past four, later. */
                timeOfDay?: "morning" | "afternoon" | "evening";
                language?: string;
                /** @description Each must be known to fit: what nobody has told does not. */
                accessibility?: ("wheelchair" | "reduced-mobility" | "rollator" | "stroller" | "visually-impaired" | "hearing-aid" | "induction-loop" | "dementia-friendly")[];
                signUp?: "open-door" | "occurrence" | "series";
                transport?: boolean;
                free?: boolean;
                /** @description Whether there is room; an open door always has. */
                room?: boolean;
                /** @description From where distances are measured, to a hundredth of a degree: latitude and longitude. Neither kept nor logged. */
                near?: string;
                /** @description Distances are measured from this municipality’s centre. */
                nearMunicipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description No farther than this, where it is told from where. */
                withinKm?: number;
                /** @description By how well it was found where words are told, else by the next time. `accessibility`: fewest known shortcomings first, what nobody has told of last. */
                sort?: "relevance" | "next" | "distance" | "accessibility";
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
                    "application/json": components["schemas"]["FoundActivitiesResponse"];
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
    PublicActivitiesController_read: {
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    PublicActivitiesController_occurrences: {
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
                    "application/json": components["schemas"]["NextDatesResponse"];
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
    PublicOrganisationsController_read: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["PublicOrganisationResponse"];
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
    ActivitiesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "draft" | "published" | "paused" | "cancelled" | "archived";
                /** @description In the name. */
                text?: string;
                /** @description Those whose funding ends within a year, or has ended. */
                fundingEnds?: boolean;
                /** @description Those that lack space, an instructor or a coordinator. */
                lacking?: boolean;
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
                    "application/json": components["schemas"]["OwnActivityListResponse"];
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
    ActivitiesController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivitiesController_read: {
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivitiesController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivitiesController_copy: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    PublishingController_start: {
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
                    "application/json": components["schemas"]["PublishingStartResponse"];
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
    PublishingController_nextDates: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextDatesResponse"];
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
    PublishingController_tarmoa: {
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
                    "application/json": components["schemas"]["TarmoaResponse"];
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
    ActivityStatusController_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivityStatusController_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivityStatusController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivityStatusController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivityStatusController_archive: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    ActivityStatusController_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    OccurrenceChangesController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    OccurrenceChangesController_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOccurrenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
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
    OccurrenceChangesController_restore: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    FitSearchesController_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitSearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitSearchResponse"];
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
    ComingMeetingsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["ComingMeetingsResponse"];
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
    PlacementsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "requested" | "accepted" | "declined" | "withdrawn";
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
                    "application/json": components["schemas"]["PlacementListResponse"];
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
    PlacementsController_ofActivity: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "requested" | "accepted" | "declined" | "withdrawn";
            };
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
                    "application/json": components["schemas"]["PlacementListResponse"];
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
    PlacementsController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["PlacementResponse"];
                };
            };
            /** @description A problem. With the code `agreement-is-missing` its details say more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["AgreementIsMissingProblem"];
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
    PlacementsController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePlacementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementResponse"];
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
    AttendanceController_list: {
        parameters: {
            query?: {
                /** @description Default: eight weeks ago. */
                from?: string;
                /** @description Default: two weeks from now. */
                to?: string;
            };
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
                    "application/json": components["schemas"]["OccurrenceListResponse"];
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
    AttendanceController_sheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
                date: string;
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
                    "application/json": components["schemas"]["AttendanceSheetResponse"];
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
    AttendanceController_mark: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAttendanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResponse"];
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
    AttendanceDaysController_list: {
        parameters: {
            query?: {
                /** @description Default: two weeks ago. */
                from?: string;
                /** @description Default: tomorrow. */
                to?: string;
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
                    "application/json": components["schemas"]["AttendanceDayListResponse"];
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
    CallUpController_read: {
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
                    "application/json": components["schemas"]["CallUpResponse"];
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
    PlacesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, the street or the village. */
                text?: string;
                kind?: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
                /** @description All when left out. */
                state?: "in-use" | "upcoming" | "over";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Everyday meeting places alone. */
                everyday?: boolean;
                /** @description Those that the reader’s organisation registered. */
                mine?: boolean;
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
                    "application/json": components["schemas"]["PlaceListResponse"];
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
    PlacesController_register: {
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
                "application/json": components["schemas"]["RegisteredPlaceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAndUseResponse"];
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
    PlacesController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, the street or the village. */
                text?: string;
                kind?: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
                /** @description All when left out. */
                state?: "in-use" | "upcoming" | "over";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Everyday meeting places alone. */
                everyday?: boolean;
                /** @description Those that the reader’s organisation registered. */
                mine?: boolean;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
    PlacesController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, the street or the village. */
                text?: string;
                kind?: "library" | "swimming-hall" | "youth-facility" | "parish-hall" | "village-house" | "association-house" | "family-centre" | "school" | "sports-facility" | "shop" | "service-station" | "pop-up" | "outdoors" | "online" | "other";
                /** @description All when left out. */
                state?: "in-use" | "upcoming" | "over";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Everyday meeting places alone. */
                everyday?: boolean;
                /** @description Those that the reader’s organisation registered. */
                mine?: boolean;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    PlacesController_read: {
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
                    "application/json": components["schemas"]["PlaceAndUseResponse"];
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
    PlacesController_edit: {
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
                "application/json": components["schemas"]["ChangePlaceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAndUseResponse"];
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
    PlacesController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["PlaceTimelineResponse"];
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
    PlacesController_end: {
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
                "application/json": components["schemas"]["EndPlaceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceAndUseResponse"];
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
    PlaceDetailsController_list: {
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
                    "application/json": components["schemas"]["NewerPlaceListResponse"];
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
    PlaceDetailsController_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ActivityResponse"];
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
    PublicPlacesController_read: {
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
                    "application/json": components["schemas"]["PublicPlaceResponse"];
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
    ChannelsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the office. */
                text?: string;
                kind?: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
                /** @description Those whose readers live there. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those that the reader’s organisation keeps. */
                mine?: boolean;
                /** @description Also the organisation’s own that are out of use. */
                unused?: boolean;
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
                    "application/json": components["schemas"]["ChannelListResponse"];
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
    ChannelsController_add: {
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
                "application/json": components["schemas"]["ChannelRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
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
    ChannelsController_csv: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the office. */
                text?: string;
                kind?: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
                /** @description Those whose readers live there. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those that the reader’s organisation keeps. */
                mine?: boolean;
                /** @description Also the organisation’s own that are out of use. */
                unused?: boolean;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
    ChannelsController_xlsx: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name or the office. */
                text?: string;
                kind?: "newsletter" | "newspaper" | "website" | "social-media" | "notice-board" | "event-calendar" | "radio" | "other";
                /** @description Those whose readers live there. */
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description Those that the reader’s organisation keeps. */
                mine?: boolean;
                /** @description Also the organisation’s own that are out of use. */
                unused?: boolean;
                /** @description Of headings, labels and names. */
                wording?: "fi" | "sv" | "en";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    ChannelsController_read: {
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
                    "application/json": components["schemas"]["ChannelResponse"];
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
    ChannelsController_edit: {
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
                "application/json": components["schemas"]["ChangeChannelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelResponse"];
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
    ChannelsController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["ChannelTimelineResponse"];
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
    PeopleController_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPeopleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonListResponse"];
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
    PeopleController_rounds: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["ForgettingResponse"];
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
    PeopleController_read: {
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
                    "application/json": components["schemas"]["PersonResponse"];
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
    PeopleController_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
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
    PeopleController_copy: {
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
                    "application/json": components["schemas"]["PersonCopyResponse"];
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
    PeopleController_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["PersonResponse"];
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
    PublicIdeasController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the words or the village. */
                text?: string;
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
                sort?: "newest" | "oldest" | "supporters";
                /** @description All that are public when left out. */
                status?: "open" | "taken-up" | "met" | "answered";
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
                    "application/json": components["schemas"]["PublicIdeaListResponse"];
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
    PublicIdeasController_send: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaReceivedResponse"];
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
    PublicIdeasController_read: {
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
                    "application/json": components["schemas"]["PublicIdeaResponse"];
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
    PublicIdeasController_support: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaSupportResponse"];
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
    PublicIdeasController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaSupportResponse"];
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
    IdeasController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the words or the village. */
                text?: string;
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
                sort?: "newest" | "oldest" | "supporters";
                /** @description All when left out. */
                status?: "waiting" | "open" | "taken-up" | "met" | "answered" | "merged" | "turned-down";
                /** @description Those that the reader’s organisation has taken up or answered. */
                mine?: boolean;
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
                    "application/json": components["schemas"]["IdeaListResponse"];
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
    IdeasController_record: {
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
                "application/json": components["schemas"]["RecordIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_read: {
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
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["IdeaTimelineResponse"];
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
    IdeasController_publish: {
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
                "application/json": components["schemas"]["PublishIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_turnDown: {
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
                "application/json": components["schemas"]["TurnDownIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_merge: {
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
                "application/json": components["schemas"]["MergeIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_takeUp: {
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
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_letGo: {
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
                    "application/json": components["schemas"]["IdeaResponse"];
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
    IdeasController_answer: {
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
                "application/json": components["schemas"]["AnswerIdeaRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaResponse"];
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
    ExperimentsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description In the name, the purpose or the pilot area. */
                text?: string;
                state?: "idea" | "design" | "running" | "evaluated" | "scaled" | "modified" | "ended";
                barrier?: "transport" | "cost" | "information" | "health-function" | "hearing-vision" | "memory" | "language" | "digital-skills" | "fear-insecurity" | "shame-stigma" | "no-companion" | "care-duty" | "time" | "accessibility-building" | "no-suitable-activity" | "other";
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
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
                    "application/json": components["schemas"]["ExperimentListResponse"];
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
    ExperimentsController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperimentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentsController_read: {
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
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentsController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeExperimentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentsController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["ExperimentTimelineResponse"];
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
    ExperimentMovesController_design: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateExperimentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_scale: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScaleExperimentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_modify: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_experiences: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                verdict?: "good" | "bad";
            };
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
                    "application/json": components["schemas"]["ExperienceListResponse"];
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
    ExperimentMovesController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExperienceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    ExperimentMovesController_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                experienceId: string;
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
                    "application/json": components["schemas"]["ExperimentResponse"];
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
    PublicVolunteerModelsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Those that work in this municipality. */
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
                    "application/json": components["schemas"]["OpenModelListResponse"];
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
    PublicApplicationsController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReceivedResponse"];
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
    PublicShiftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenVolunteerLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnShiftListResponse"];
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
    PublicShiftsController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseShiftRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnShiftListResponse"];
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
    VolunteerModelsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["VolunteerModelListResponse"];
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
    VolunteerModelsController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerModelRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerModelResponse"];
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
    VolunteerModelsController_read: {
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
                    "application/json": components["schemas"]["VolunteerModelResponse"];
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
    VolunteerModelsController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVolunteerModelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerModelResponse"];
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
    VolunteerModelsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVolunteerModelRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerModelResponse"];
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
    VolunteersController_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchVolunteersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerListResponse"];
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
    VolunteersController_read: {
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
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVolunteerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["VolunteerTimelineResponse"];
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
    VolunteersController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineApplicantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_comeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVolunteerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteersController_link: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["VolunteerResponse"];
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
    VolunteerNeedsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "waiting" | "matched" | "ended";
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
                    "application/json": components["schemas"]["VolunteerNeedListResponse"];
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
    VolunteerNeedsController_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VolunteerNeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerNeedResponse"];
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
    VolunteerNeedsController_read: {
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
                    "application/json": components["schemas"]["VolunteerNeedResponse"];
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
    VolunteerNeedsController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVolunteerNeedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerNeedResponse"];
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
    VolunteerNeedsController_suggestions: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["SuggestionListResponse"];
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
    VolunteerNeedsController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVolunteerNeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerNeedResponse"];
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
    VolunteerNeedsController_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerMatchResponse"];
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
    VolunteerMatchesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                status?: "active" | "paused" | "ended";
                volunteerId?: string;
                /** @description Those alone of a role: the ring of callers, of visitors. */
                role?: "companion" | "visitor" | "caller" | "helper" | "driver" | "peer-instructor" | "link-person" | "digital-guide" | "event-helper";
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
                    "application/json": components["schemas"]["VolunteerMatchListResponse"];
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
    VolunteerMatchesController_read: {
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
                    "application/json": components["schemas"]["VolunteerMatchResponse"];
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
    VolunteerMatchesController_timeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["VolunteerTimelineResponse"];
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
    VolunteerMatchesController_pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerMatchResponse"];
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
    VolunteerMatchesController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerMatchResponse"];
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
    VolunteerMatchesController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerMatchResponse"];
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
    VolunteerShiftsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description From this day on; from today where it is left out. */
                from?: string;
                /** @description Until this day. */
                to?: string;
                /** @description Those alone on which there are too few. */
                short?: boolean;
                activityId?: string;
                /** @description Those alone on which this volunteer is. */
                volunteerId?: string;
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
                    "application/json": components["schemas"]["VolunteerShiftListResponse"];
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
    VolunteerShiftsController_plan: {
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
                "application/json": components["schemas"]["VolunteerShiftRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    VolunteerShiftsController_read: {
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
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    VolunteerShiftsController_edit: {
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
                "application/json": components["schemas"]["ChangeVolunteerShiftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    VolunteerShiftsController_cancel: {
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
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    VolunteerShiftsController_putOn: {
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
                volunteerId: string;
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
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    VolunteerShiftsController_takeOff: {
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
                volunteerId: string;
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
                    "application/json": components["schemas"]["VolunteerShiftResponse"];
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
    CalendarsController_ofActivity: {
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
                    "text/calendar": string;
                };
            };
            /** @description The follower has the newest already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    CalendarsController_ofSearch: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                text?: string;
                municipalityCode?: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                /** @description By its name; counted where a municipality is chosen. */
                village?: string;
                kind?: "meeting-place" | "peer-group" | "hobby-group" | "club" | "event" | "course" | "campaign" | "friend-activity" | "resident-activity" | "visiting-ring" | "phone-ring" | "helper-ring" | "carpool" | "online-group" | "digital-support" | "meeting-point" | "pop-up" | "exercise-group" | "culture" | "open-family-place" | "wellbeing-check" | "outreach" | "volunteering" | "support-service";
                targetGroup?: "everyone" | "older-living-alone" | "older-remote-village" | "recently-retired" | "widowed" | "older-other" | "unemployed-under-25" | "unemployed" | "long-term-unemployed" | "low-education" | "mental-health" | "substance-use" | "immigrant-weak-finnish" | "refugee-background" | "family-at-risk" | "single-parent" | "low-income-family" | "immigrant-family" | "child" | "young" | "young-adult-20-29" | "carer" | "disability" | "working-age";
                weekday?: number;
                /** @description Before noon, before half past four, later. */
                timeOfDay?: "morning" | "afternoon" | "evening";
                language?: string;
                /** @description Each must be known to fit: what nobody has told does not. */
                accessibility?: ("wheelchair" | "reduced-mobility" | "rollator" | "stroller" | "visually-impaired" | "hearing-aid" | "induction-loop" | "dementia-friendly")[];
                signUp?: "open-door" | "occurrence" | "series";
                transport?: boolean;
                free?: boolean;
                /** @description Whether there is room; an open door always has. */
                room?: boolean;
                calendarLanguage?: "fi" | "sv" | "en";
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
                    "text/calendar": string;
                };
            };
            /** @description The follower has the newest already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    CalendarsController_ofOrganisation: {
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
                    "text/calendar": string;
                };
            };
            /** @description The follower has the newest already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    CalendarsController_ofMunicipality: {
        parameters: {
            query?: {
                language?: "fi" | "sv" | "en";
            };
            header?: never;
            path: {
                municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
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
                    "text/calendar": string;
                };
            };
            /** @description The follower has the newest already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    ImportSourcesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
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
                    "application/json": components["schemas"]["ImportSourceListResponse"];
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
    ImportSourcesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSourceResponse"];
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
    ImportSourcesController_read: {
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
                    "application/json": components["schemas"]["ImportSourceResponse"];
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
    ImportSourcesController_edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSourceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSourceResponse"];
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
    ImportSourcesController_listRuns: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["ImportRunListResponse"];
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
    ImportSourcesController_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunResponse"];
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
    ImportSourcesController_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["ImportSourceResponse"];
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
    ImportSourcesController_preview: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityImportPreviewResponse"];
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
    ImportRunsController_read: {
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
                    "application/json": components["schemas"]["ImportRunResponse"];
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
    ImportRunsController_rows: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                fate?: "new" | "changed" | "same" | "past" | "refused" | "gone";
            };
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
                    "application/json": components["schemas"]["ImportRunRowListResponse"];
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
    ExportsController_linkedEvent: {
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
                    "application/json": {
                        [key: string]: unknown;
                    };
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
    ExportsController_catalogueEntry: {
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
                    "application/json": {
                        [key: string]: unknown;
                    };
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
    ExportsController_linkedEvents: {
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
                    "application/json": {
                        [key: string]: unknown;
                    };
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
    ExportsController_catalogue: {
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
                    "application/json": {
                        [key: string]: unknown;
                    };
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
    PublicPublicityController_newsletter: {
        parameters: {
            query?: {
                /** @description One or several: a paper is read in many. */
                municipalityCode?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
                /** @description What one organisation offers. */
                organisationId?: string;
                /** @description What a search for these words finds. */
                text?: string;
                language?: "fi" | "sv" | "en";
                /** @description Today when left out. */
                from?: string;
                /** @description The last day: a week from the first when left out, and at most 92 days. */
                to?: string;
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
                    "application/json": components["schemas"]["NewsletterResponse"];
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
    PublicPublicityController_column: {
        parameters: {
            query?: {
                /** @description One or several: a paper is read in many. */
                municipalityCode?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
                /** @description What one organisation offers. */
                organisationId?: string;
                /** @description What a search for these words finds. */
                text?: string;
                language?: "fi" | "sv" | "en";
                /** @description Today when left out. */
                from?: string;
                /** @description The last day: a week from the first when left out, and at most 92 days. */
                to?: string;
                /** @description How many characters there is room for. */
                limit?: number;
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
                    "application/json": components["schemas"]["ColumnResponse"];
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
    PublicPublicityController_widget: {
        parameters: {
            query?: {
                /** @description One or several: a paper is read in many. */
                municipalityCode?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
                /** @description What one organisation offers. */
                organisationId?: string;
                /** @description What a search for these words finds. */
                text?: string;
                language?: "fi" | "sv" | "en";
                most?: number;
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
                    "application/json": components["schemas"]["PageResponse"];
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
    PublicPublicityController_feed: {
        parameters: {
            query?: {
                /** @description One or several: a paper is read in many. */
                municipalityCode?: ("172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074")[];
                /** @description What one organisation offers. */
                organisationId?: string;
                /** @description What a search for these words finds. */
                text?: string;
                language?: "fi" | "sv" | "en";
                most?: number;
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
                    "application/json": components["schemas"]["FeedResponse"];
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
    PublicPublicityController_poster: {
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
                    "application/json": components["schemas"]["PageResponse"];
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
    PublicPublicityController_posterPdf: {
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
    PublicPublicityController_view: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewResponse"];
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
    ActivityPublicityController_telling: {
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
                    "application/json": components["schemas"]["ActivityTellingResponse"];
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
    PublicationsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                activityId?: string;
                channelId?: string;
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
                    "application/json": components["schemas"]["PublicationListResponse"];
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
    PublicationsController_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotePublicationsRequest"];
            };
        };
        responses: {
            /** @description All that was told in the channel on the day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationListResponse"];
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
    PublicationsController_retract: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["PublicationResponse"];
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
    PublicSignUpsController_free: {
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
                    "application/json": components["schemas"]["SeatsListResponse"];
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
    PublicSignUpsController_signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the sender; a repetition makes nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicSignUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpMadeResponse"];
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
    MySignUpsController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySignUpResponse"];
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
    MySignUpsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySignUpResponse"];
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
    MySignUpsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySignUpResponse"];
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
    MySignUpsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySignUpResponse"];
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
    MySignUpsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCopyResponse"];
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
    MySignUpsController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpErasedResponse"];
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
    SignUpFilesController_csv: {
        parameters: {
            query?: {
                /** @description The day for which the occurrence was planned; left out for the series. */
                date?: string;
                /** @description In which the headings are. */
                wording?: "fi" | "sv" | "en";
            };
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
    SignUpFilesController_xlsx: {
        parameters: {
            query?: {
                /** @description The day for which the occurrence was planned; left out for the series. */
                date?: string;
                /** @description In which the headings are. */
                wording?: "fi" | "sv" | "en";
            };
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    SignUpsController_free: {
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
                    "application/json": components["schemas"]["OwnSeatsListResponse"];
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
    SignUpsController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description The day for which the occurrence was planned; left out for the series. */
                date?: string;
                status?: "confirmed" | "waiting" | "offered" | "cancelled-by-person" | "cancelled-by-organiser" | "declined" | "expired";
            };
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
                    "application/json": components["schemas"]["SignUpListResponse"];
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
    SignUpsController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpResponse"];
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
    SignUpsController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["SignUpResponse"];
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
    SignUpsController_moveUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpResponse"];
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
    PublicRidesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RideLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideLinkResponse"];
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
    PublicRidesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPassengerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideLinkResponse"];
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
    PublicRidesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RideLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideLinkResponse"];
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
    PublicRideWishesController_open: {
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
                    "application/json": components["schemas"]["OpenRideDayListResponse"];
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
    PublicRideWishesController_wish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the sender; a repetition makes nothing twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicRideWishRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideWishMadeResponse"];
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
    SignUpRidesController_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpRidesResponse"];
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
    SignUpRidesController_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRideWishRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpRidesResponse"];
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
    SignUpRidesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSignUpRideRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpRidesResponse"];
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
    RidesController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Meetings for which somebody is without a ride alone. */
                lacking?: boolean;
                /** @description Past meetings, the latest first, instead of those to come. */
                past?: boolean;
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
                    "application/json": components["schemas"]["RideDayListResponse"];
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
    RidesController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
            };
            path: {
                id: string;
                date: string;
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
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRideRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_changeRide: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRideRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_cancelRide: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_wish: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishForSeatRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_place: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacePassengerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    RidesController_cancelSeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
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
                    "application/json": components["schemas"]["RideBoardResponse"];
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
    PublicFeedbackController_give: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackReceivedResponse"];
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
    FeedbackController_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
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
                    "application/json": components["schemas"]["FeedbackListResponse"];
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
    FeedbackController_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description For whom the person acts. Needed with memberships in several organisations. */
                "Pirtti-Organisation"?: string;
                /** @description A new UUID for each command, the same for its repetitions within 24 hours. Needed on POST. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                feedbackId: string;
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
                    "application/json": components["schemas"]["FeedbackListResponse"];
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
    InventoryController_read: {
        parameters: {
            query: {
                municipalityCode: "172" | "179" | "182" | "216" | "217" | "226" | "236" | "256" | "265" | "272" | "312" | "410" | "421" | "584" | "601" | "849" | "850" | "924" | "931" | "992" | "074";
                village?: string;
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
                    "application/json": components["schemas"]["InventoryResponse"];
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
