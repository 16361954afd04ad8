import { isNeo4jMissing, neo4jEngine } from '../support/engines.ts';
import { answersContract } from './answers-contract.ts';

answersContract('Neo4j', neo4jEngine, isNeo4jMissing());
