import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { doerOf } from '../../http/doer.js';
import { beginExperiment, changeExperiment } from '../domain/write-experiment.js';
import { ExperimentSearch } from '../storage/experiment-search.js';
import { ExperimentStore } from '../storage/experiment.store.js';
import { ExperimentNames } from './experiment-names.js';
import { ExperimentRenderer } from './experiment-renderer.js';
import { EXPERIMENTERS } from './experimenters.js';
import { ChangeExperimentRequest, experimentContentOf, ExperimentRequest, ListExperimentsRequest } from './experiment.requests.js';
import { ExperimentListResponse, ExperimentResponse, ExperimentTimelineResponse } from './experiment.responses.js';

/** What is tried, by whom together, and what it is about. */
@ApiTags('experiments')
@Controller('experiments')
@NeedsRole(...EXPERIMENTERS)
export class ExperimentsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: ExperimentStore, private readonly found: ExperimentSearch, private readonly renderer: ExperimentRenderer, private readonly names: ExperimentNames,
  ) {}

  /** Those that one's organisation leads or takes part in. */
  @Get()
  @ApiOkResponse({ type: ExperimentListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListExperimentsRequest): Promise<ExperimentListResponse> {
    return this.reads.run(actor, { action: 'list-experiments', objectKind: 'experiment' }, async (tx) => this.renderer.list(tx, actor, await this.found.search(tx, { ...request, ...pageOf(request) })));
  }

  @Get(':id')
  @ApiOkResponse({ type: ExperimentResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExperimentResponse> {
    return this.reads.run(actor, { action: 'read-experiment', objectKind: 'experiment', objectId: id }, (tx) => this.renderer.one(tx, actor, id));
  }

  @Get(':id/timeline')
  @ApiOkResponse({ type: ExperimentTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<ExperimentTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'experiment', objectId: id }, (tx) => this.renderer.timeline(tx, id, pageOf(request)));
  }

  @Post()
  @ApiCreatedResponse({ type: ExperimentResponse })
  begin(@CommandContext() command: Command, @Body() request: ExperimentRequest): Promise<ExperimentResponse> {
    const { actor, at } = command;
    const [experimentId, content, by] = [newId(), experimentContentOf(request), doerOf(actor, EXPERIMENTERS)];
    return this.commands.run(command, {
      action: 'begin-experiment', objectKind: 'experiment', objectId: experimentId,
      work: async (tx) => {
        const [strange, kinds] = [await this.names.strangeIn(tx, content, actor.organisationId), await this.store.kindsOf(tx, content.activityIds)];
        return this.store.change(tx, experimentId, beginExperiment({ experimentId, content, strange, kinds, by, at }));
      },
      render: (tx, id) => this.renderer.one(tx, actor, id),
    });
  }

  @Put(':id')
  @ApiOkResponse({ type: ExperimentResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeExperimentRequest): Promise<ExperimentResponse> {
    const { actor, at } = command;
    const [content, by] = [experimentContentOf(request), doerOf(actor, EXPERIMENTERS)];
    return this.commands.run(command, {
      action: 'change-experiment', objectKind: 'experiment', objectId: id,
      work: async (tx) => this.store.change(tx, id, changeExperiment({ content, version: request.version, strange: await this.names.strangeIn(tx, content, actor.organisationId), by, at })),
      render: (tx, one) => this.renderer.one(tx, actor, one),
    });
  }
}
