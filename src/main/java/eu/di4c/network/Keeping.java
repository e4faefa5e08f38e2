package eu.di4c.network;

import org.springframework.stereotype.Component;

/** What keeps things, in three parts. */
@Component
record Keeping(PlaceKeeping ofPlaces, ProgrammeKeeping ofProgrammes, NetworkKeeping ofNetworks) {}
