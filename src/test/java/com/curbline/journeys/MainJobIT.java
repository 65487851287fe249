package com.curbline.journeys;

/** The main job on H2. */
@H2Journey
class MainJobIT extends MainJobContract {
}
