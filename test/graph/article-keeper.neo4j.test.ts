import { isNeo4jMissing, neo4jEngine } from '../support/engines.ts';
import { keeperContract } from './keeper-contract.ts';

keeperContract('Neo4j', neo4jEngine, isNeo4jMissing());
