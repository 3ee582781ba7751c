import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, type Decision, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../http/doer.js';
import type { ExperimentDoer, ExperimentFact } from '../domain/experiment.js';
import { beginNextIteration, designExperiment, endExperiment, evaluateExperiment, modifyExperiment, scaleExperiment, startExperiment, type Gathered } from '../domain/move-experiment.js';
import { eraseExperience, recordExperience } from '../domain/record-experience.js';
import { ExperimentStore } from '../storage/experiment.store.js';
import { EstablishedActivities } from './established-activities.js';
import { ExperimentNames } from './experiment-names.js';
import { ExperimentRenderer } from './experiment-renderer.js';
import { EXPERIMENTERS } from './experimenters.js';
import { continuityOf, EvaluateExperimentRequest, ListExperiencesRequest, ReasonRequest, RecordExperienceRequest, ScaleExperimentRequest } from './experiment.requests.js';
import { ExperienceListResponse, ExperimentResponse } from './experiment.responses.js';

interface Doing {
  readonly by: ExperimentDoer;
  readonly at: Date;
}

/** How an experiment moves on, and what those who take part have to tell of it. */
@ApiTags('experiments')
@Controller('experiments/:id')
@NeedsRole(...EXPERIMENTERS)
export class ExperimentMovesController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: ExperimentStore, private readonly renderer: ExperimentRenderer, private readonly names: ExperimentNames,
    private readonly activities: EstablishedActivities,
  ) {}

  @Post('design')
  @ApiCreatedResponse({ type: ExperimentResponse })
  design(@CommandContext() command: Command, @Param('id') id: string): Promise<ExperimentResponse> {
    return this.move(command, 'design-experiment', id, designExperiment);
  }

  @Post('start')
  @ApiCreatedResponse({ type: ExperimentResponse })
  start(@CommandContext() command: Command, @Param('id') id: string): Promise<ExperimentResponse> {
    return this.move(command, 'start-experiment', id, startExperiment);
  }

  @Post('evaluation')
  @ApiCreatedResponse({ type: ExperimentResponse })
  evaluate(@CommandContext() command: Command, @Param('id') id: string, @Body() { conclusion }: EvaluateExperimentRequest): Promise<ExperimentResponse> {
    return this.move(command, 'evaluate-experiment', id, (doing) => evaluateExperiment({ conclusion, ...doing }));
  }

  /** It goes on for good, and its activities are no experiments any longer. */
  @Post('scaling')
  @ApiCreatedResponse({ type: ExperimentResponse })
  scale(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ScaleExperimentRequest): Promise<ExperimentResponse> {
    const continuity = continuityOf(request);
    return this.run(command, 'scale-experiment', id, async (tx, doing) => {
      const scaled = await this.store.change(tx, id, scaleExperiment({ continuity, ownerIsKnown: await this.names.isKnown(tx, continuity.ownerId), today: dayInHelsinki(doing.at), ...doing }));
      if (!isRefusal(scaled)) await this.activities.establish(tx, scaled.organisationId, await this.store.activityIdsOf(tx, scaled), doing.at);
      return scaled;
    });
  }

  /** It is tried in another way: answers with the next iteration. */
  @Post('modification')
  @ApiCreatedResponse({ type: ExperimentResponse })
  modify(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReasonRequest): Promise<ExperimentResponse> {
    const successorId = newId();
    return this.run(command, 'modify-experiment', id, async (tx, doing) => {
      const modified = await this.store.change(tx, id, modifyExperiment({ reason, successorId, ...doing }));
      return isRefusal(modified) ? modified : this.store.change(tx, successorId, beginNextIteration({ experimentId: successorId, of: modified, ...doing }));
    });
  }

  @Post('ending')
  @ApiCreatedResponse({ type: ExperimentResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReasonRequest): Promise<ExperimentResponse> {
    return this.move(command, 'end-experiment', id, (doing) => endExperiment({ reason, ...doing }));
  }

  @Get('experiences')
  @ApiOkResponse({ type: ExperienceListResponse })
  experiences(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ListExperiencesRequest): Promise<ExperienceListResponse> {
    return this.reads.run(actor, { action: 'list-experiences', objectKind: 'experiment', objectId: id }, (tx) => this.renderer.experiences(tx, actor, id, pageOf(request), request.verdict));
  }

  /** A good or a bad experience, of whoever takes part. */
  @Post('experiences')
  @ApiCreatedResponse({ type: ExperimentResponse })
  record(@CommandContext() command: Command, @Param('id') id: string, @Body() { verdict, voice, words, language }: RecordExperienceRequest): Promise<ExperimentResponse> {
    const experienceId = newId();
    return this.run(command, 'record-experience', id, (tx, doing) => this.store.changeExperience(tx, id, experienceId, recordExperience({ experienceId, verdict, voice, words, language, ...doing })));
  }

  /** Takes the words of an experience away; that there was one stays. */
  @Post('experiences/:experienceId/erasure')
  @ApiCreatedResponse({ type: ExperimentResponse })
  erase(@CommandContext() command: Command, @Param('id') id: string, @Param('experienceId') experienceId: string): Promise<ExperimentResponse> {
    return this.run(command, 'erase-experience', id, (tx, doing) => this.store.changeExperience(tx, id, experienceId.toLowerCase(), eraseExperience(doing)));
  }

  private move(command: Command, action: string, id: string, decide: (doing: Doing) => Decision<Gathered, ExperimentFact>): Promise<ExperimentResponse> {
    return this.run(command, action, id, (tx, doing) => this.store.change(tx, id, decide(doing)));
  }

  private run(command: Command, action: string, objectId: string, work: (tx: EntityManager, doing: Doing) => Promise<{ readonly id: string } | Refusal>): Promise<ExperimentResponse> {
    const { actor, at } = command;
    const doing = { by: doerOf(actor, EXPERIMENTERS), at };
    return this.commands.run(command, { action, objectKind: 'experiment', objectId, work: (tx) => work(tx, doing), render: (tx, id) => this.renderer.one(tx, actor, id) });
  }
}
